import { describe, expect, it } from 'vitest'
import { type Commonness, monthKey, monthKeysSince, reachesOf, shareSeen, writtenInAMonth } from './reach.state.ts'
import { listedKeys } from './words.projection.ts'

const TODAY = '2026-06-30'
/** Ten years, as much written in each month. */
const EVEN = new Map(Array.from({ length: 120 }, (_, i) => [monthKey(TODAY) - i, 1 / 120] as const))
const common = (rows: number): Commonness => ({
  shares: EVEN,
  rows,
  least: 0.001,
  units: new Map([
    ['', 0.5],
    ['roads', 0.025],
  ]),
})
const asked = { today: TODAY, upTo: TODAY, from: undefined, seen: 1 }

describe('how far back words are looked for', () => {
  it('everything at once where few say them, so that a rare word costs one question', () => {
    expect(reachesOf({ ...asked, common: common(1_000_000), share: 0.0002 })).toEqual([undefined])
    expect(reachesOf({ ...asked, common: common(10_000), share: 0.01 })).toEqual([undefined])
  })

  it('the latest months first where many do, then further and further, and everything last', () => {
    expect(reachesOf({ ...asked, common: common(1_000_000), share: 0.005 })).toEqual(['2026-04-01', '2024-12-01', undefined])
  })

  it('from where the page goes on, with all that was written since', () => {
    const reaches = reachesOf({ ...asked, common: common(1_000_000), share: 0.005, upTo: '2022-03-15' })
    expect(reaches).toEqual(['2022-03-01', undefined])
  })

  it('never behind the day that the clerk set, which is then the last', () => {
    expect(reachesOf({ ...asked, common: common(1_000_000), share: 0.005, from: '2025-05-05' })).toEqual(['2026-04-01', '2025-05-05'])
  })

  it('further for a unit that sees little of it, so that a page is left', () => {
    const seen = shareSeen(common(1_000_000), 'roads')
    expect(seen).toBeCloseTo(0.05)
    expect(reachesOf({ ...asked, common: common(1_000_000), share: 0.005, seen })[0]).toBe('2024-02-01')
    expect(shareSeen(common(1_000_000), 'of which nobody counted')).toBe(0)
    expect(shareSeen(common(1_000_000), undefined)).toBe(1)
  })

  it('everything where PostgreSQL has not counted the months yet', () => {
    expect(reachesOf({ ...asked, common: { ...common(1_000_000), shares: new Map() }, share: 0.005 })).toEqual([undefined])
  })

  it('the months of two days are those between them with both ends, over the turn of a year', () => {
    expect(monthKeysSince('2025-11-30', '2026-02-01')).toEqual(['2025-11-30', '2025-12-01', '2026-01-01', '2026-02-01'].map(monthKey))
    expect(monthKeysSince('2026-06-30', TODAY)).toEqual([monthKey(TODAY)])
  })

  it('an ordinary month is a twelfth of the last year', () => {
    expect(writtenInAMonth(common(120_000), TODAY)).toBeCloseTo(1_000)
    expect(writtenInAMonth({ ...common(50), shares: new Map() }, TODAY)).toBe(50)
  })
})

describe('what the index is given of a text', () => {
  const words = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i * 3 - 700)

  it.each([1, 38, 39, 100, 400, 510, 511, 2_000])('names the month and each of %i words, and nothing else', (count) => {
    expect(new Set(listedKeys(words(count), '2026-03-02'))).toEqual(new Set([...words(count), monthKey('2026-03-02')]))
  })

  it('is long enough to lie beside the table, or short', () => {
    for (const count of [1, 38, 39, 100, 510, 2_000]) {
      const { length } = listedKeys(words(count), '2026-03-02')
      expect(length < 40 || length >= 512).toBe(true)
    }
  })
})
