import { expect, it } from 'vitest'
import { errorsBetween, signsOf } from './character-errors.ts'

it('counts a wrong, a missing and an added character as one each, and white space not at all', () => {
  expect(errorsBetween(signsOf('补偿款 129,600 元\n至今没有发放'), signsOf('补偿款129,600元至今没有发放'))).toBe(0)
  expect(errorsBetween(signsOf('没有发放'), signsOf('没有发效'))).toBe(1)
  expect(errorsBetween(signsOf('没有发放'), signsOf('没发放'))).toBe(1)
  expect(errorsBetween(signsOf('没有发放'), signsOf('没有有发放'))).toBe(1)
})

it('a page of which nothing was read is wrong in every character', () => {
  expect(errorsBetween(signsOf('没有发放'), [])).toBe(4)
  expect(errorsBetween([], signsOf('多'))).toBe(1)
})
