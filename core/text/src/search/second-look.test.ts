import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { search, searchIndex, USUAL_SEARCH } from './search-index.ts'
import { secondLook } from './second-look.ts'
import { learnTelling, tellingOf } from './telling.ts'

const LETTERS = [
  { title: '关于青石村公路停工的问题', body: '通到青石村的公路修到一半停了工，雨天积水。' },
  { title: '关于柳树湾油烟的问题', body: '柳树湾楼下烧烤店油烟直排，老人无法休息。' },
  { title: '关于白马镇工资的问题', body: '白马镇工地拖欠十二人工资，包工头电话不接。' },
  { title: '关于柳树湾物业的问题', body: '柳树湾物业擅自上调收费，账目从不公开。' },
  { title: '咨询', body: '这个问题问了三次，问题还是问题。' },
]
const INDEX = searchIndex(
  LETTERS.map(({ body }) => body),
  USUAL_SEARCH,
)
const TELLING = learnTelling(INDEX, LETTERS)
const order = (question: string) => secondLook(INDEX, TELLING, question, search(INDEX, question, 10)).map(({ at }) => at)

describe('a second look at what was found', () => {
  it('learns that a form of title tells less than the name of a place', () => {
    expect(tellingOf(TELLING, INDEX, '问题')).toBeLessThan(tellingOf(TELLING, INDEX, '柳树'))
  })

  it('puts the letter about the matter before one that only says what every title says', () => {
    expect(order('关于柳树湾油烟问题')[0]).toBe(1)
  })

  it('puts behind what speaks of another house, not what names none', () => {
    const texts = ['B7区的路灯坏了，没有人修理', '路灯坏了很久，没有人来修理', 'A3区的路灯坏了，没有人修理']
    const index = searchIndex(texts, USUAL_SEARCH)
    const found = secondLook(index, learnTelling(index, []), 'A3区路灯坏了', search(index, 'A3区路灯坏了', 10))
    expect(found.map(({ at }) => at)).toEqual([2, 1, 0])
  })

  it('loses nothing and finds nothing twice, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'柳树湾物业工资问题a3。| ') }), (question) => {
        expect(order(question).toSorted((a, b) => a - b)).toEqual(
          search(INDEX, question, 10)
            .map(({ at }) => at)
            .toSorted((a, b) => a - b),
        )
      }),
    )
  })
})
