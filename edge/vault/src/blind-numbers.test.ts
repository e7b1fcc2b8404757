import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindNumbers, keysFrom } from './keys.ts'

const of = (secret: number, kind = 'trigram') => blindNumbers(keysFrom(Buffer.alloc(32, secret), '331023'), kind)
const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 50 })

describe('blind keys of many numbers', () => {
  it('are the same for the same number, wherever it stands', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        expect(of(1)(all)).toEqual(all.flatMap((number) => of(1)([number])))
      }),
    )
  })

  it('tell nothing without the secret of the county, nor from one kind to another', () => {
    const all = Array.from({ length: 1000 }, (_, i) => i)
    const same = (a: readonly number[], b: readonly number[]) => a.filter((key, i) => key === b[i]).length
    expect(same(of(1)(all), of(2)(all))).toBe(0)
    expect(same(of(1)(all), of(1, 'other')(all))).toBe(0)
    expect(new Set(of(1)(all)).size).toBe(1000)
  })
})
