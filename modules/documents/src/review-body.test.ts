import { describe, expect, it } from 'vitest'
import { reviewBodyOf } from './review-body.state.ts'

describe('where review is asked for (信访工作条例 第三十五条)', () => {
  it('is always one level up: nobody is sent back to the organ that answered', () => {
    expect(reviewBodyOf('township')).toBe('县人民政府')
    expect(reviewBodyOf('bureau')).toBe('县人民政府或者上一级主管部门')
    expect(reviewBodyOf('county')).toBe('市人民政府或者市级主管部门')
  })

  it('of a unit that nobody knows is not guessed', () => {
    expect(reviewBodyOf(undefined)).toBe('')
  })
})
