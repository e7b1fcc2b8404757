import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { search, searchIndex, USUAL_SEARCH } from './search-index.ts'

const TEXTS = [
  '青石村通村公路修到一半停工，雨天积水，请求尽快复工。',
  '柳树湾小区楼下烧烤店油烟直排，深夜噪音，老人无法休息。',
  '白马镇工地拖欠十二人工资，包工头电话不接，请劳动监察介入。',
  '柳树湾小区物业擅自上调物业费，账目从不公开。KTV 在一楼营业到凌晨。',
]
const INDEX = searchIndex(TEXTS, USUAL_SEARCH)
const first = (query: string) => search(INDEX, query, 10)[0]?.at

describe('searching letters', () => {
  it.each([
    ['拖欠工资', 2],
    ['柳树湾物业费', 3],
    ['柳树湾油烟', 1],
    ['ｋｔｖ', 3],
    ['青石村公路', 0],
  ])('%s', (query, at) => {
    expect(first(query)).toBe(at)
  })

  it.each(['', '！', '龘靐', '   '])('gives nothing for a question of nothing: %j', (query) => {
    expect(search(INDEX, query, 10)).toEqual([])
  })

  it('never gives more than asked for, nor a text twice, nor out of order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'柳树湾小区工资公路k1。 ') }), fc.integer({ min: 1, max: 5 }), (query, most) => {
        const found = search(INDEX, query, most)
        expect(found.length).toBeLessThanOrEqual(most)
        expect(new Set(found.map(({ at }) => at)).size).toBe(found.length)
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
      }),
    )
  })
})
