import { describe, expect, it } from 'vitest'
import { reviewBodyOf } from './review-body.state.ts'

const named = (id: string, kind: 'county' | 'city-bureau', zh: string) => ({ id, kind, name: { zh } })
const ABOVE = [named('county-gov', 'county', '某县人民政府'), named('city-roads', 'city-bureau', '某市交通运输局')]

describe('where review is asked for, as an opinion says it (信访工作条例 第三十五条)', () => {
  it('names the organs of the directory, so that the person knows the door', () => {
    expect(reviewBodyOf({ id: 'town', kind: 'township' }, ABOVE)).toBe('某县人民政府')
    expect(reviewBodyOf({ id: 'roads', kind: 'bureau', superior: 'city-roads' }, ABOVE)).toBe('某县人民政府或者某市交通运输局')
  })

  it('says it in general words where the organs above are not entered', () => {
    expect(reviewBodyOf({ id: 'town', kind: 'township' }, [])).toBe('县人民政府')
    expect(reviewBodyOf({ id: 'roads', kind: 'bureau' }, [])).toBe('县人民政府或者上一级主管部门')
    expect(reviewBodyOf({ id: 'county-gov', kind: 'county' }, ABOVE)).toBe('市人民政府')
  })

  it('of a unit that nobody knows is not guessed', () => {
    expect(reviewBodyOf(undefined, ABOVE)).toBe('')
  })
})
