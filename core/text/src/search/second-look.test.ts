import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../learning/chance.ts'
import { learnSecondLook } from './learn-second-look.ts'
import { search, USUAL_SEARCH } from './search-index.ts'
import { deepIndex, findTwice, USUAL_WEIGHTS } from './second-look.ts'
import { tellingOf } from './telling.ts'

const LETTERS = [
  { title: '关于青石村公路停工的问题', body: '通到青石村的公路修到一半停了工，雨天积水。' },
  { title: '关于柳树湾油烟的问题', body: '柳树湾楼下烧烤店油烟直排，老人无法休息。' },
  { title: '关于白马镇工资的问题', body: '白马镇工地拖欠十二人工资，包工头电话不接。' },
  { title: '关于柳树湾物业的问题', body: '柳树湾物业擅自上调收费，账目从不公开。' },
  { title: '咨询', body: '这个问题问了三次，问题还是问题。' },
].map((letter, at) => ({ ...letter, at, group: at }))
const DEEP = deepIndex(
  LETTERS.map(({ body }) => body),
  USUAL_SEARCH,
)
const INDEX = DEEP.index
const SECOND = learnSecondLook(DEEP, LETTERS, chanceFrom(1))
const order = (question: string) => findTwice(INDEX, SECOND, question).map(({ at }) => at)

describe('a second look at what was found', () => {
  it('learns that a form of title tells less than the name of a place', () => {
    expect(tellingOf(SECOND.telling, INDEX, '问题')).toBeLessThan(tellingOf(SECOND.telling, INDEX, '柳树'))
  })

  it('keeps to what is usual where five letters are all that it could learn from', () => {
    expect([...SECOND.weights]).toEqual(USUAL_WEIGHTS)
  })

  it('puts the letter about the matter before one that only says what every title says', () => {
    expect(order('关于柳树湾油烟问题')[0]).toBe(1)
  })

  it('puts behind what speaks of another house, not what names none', () => {
    const deep = deepIndex(['B7区的路灯坏了，没有人修理', '路灯坏了很久，没有人来修理', 'A3区的路灯坏了，没有人修理'], USUAL_SEARCH)
    const found = findTwice(deep.index, learnSecondLook(deep, [], chanceFrom(1)), 'A3区路灯坏了')
    expect(found.map(({ at }) => at)).toEqual([2, 1, 0])
  })

  it('loses nothing that was found by words and finds nothing twice, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'柳树湾物业工资问题a3。| ') }), (question) => {
        const found = order(question)
        expect(new Set(found).size).toBe(found.length)
        expect(found).toEqual(expect.arrayContaining(search(INDEX, question, 10).map(({ at }) => at)))
      }),
    )
  })

  it('learns the same from the same letters', () => {
    expect(learnSecondLook(DEEP, LETTERS, chanceFrom(1)).weights).toEqual(SECOND.weights)
  })
})
