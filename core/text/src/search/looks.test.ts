import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOOKS, type Look, lookAt } from './looks.ts'
import { questionOf } from './question.ts'
import { searchIndex, stretched, USUAL_SEARCH } from './search-index.ts'
import { learnTelling } from './telling.ts'

const LETTERS = [
  '柳树湾小区楼下烧烤店油烟直排。',
  '青石村公路停工，雨天积水。',
  '白马镇工地拖欠十二人工资。',
  'A3区路灯不亮。',
  'B7区路灯不亮。',
]
const INDEX = searchIndex(LETTERS, USUAL_SEARCH)
const TELLING = learnTelling(INDEX, [])
const seen = (question: string, text: string): Look =>
  lookAt(questionOf(INDEX, TELLING, question), USUAL_SEARCH, { text: stretched(text), answer: 0, share: 1 })

describe('what a second look sees', () => {
  it('tells a letter about the same house, one that names none, and one about another house apart', () => {
    expect(seen('A3区路灯', 'A3区的路灯坏了')).toMatchObject({ sameCode: 1, otherCode: 0, elsewhere: 0 })
    expect(seen('A3区路灯', '路灯坏了')).toMatchObject({ sameCode: 0, otherCode: 0, elsewhere: 0 })
    expect(seen('A3区路灯', 'A4区的路灯坏了')).toMatchObject({ sameCode: 0, otherCode: 1, elsewhere: 0 })
    expect(seen('A3区路灯', 'B7区的路灯坏了')).toMatchObject({ sameCode: 0, otherCode: 1, elsewhere: 1 })
  })

  it('sees one long phrase as more than its halves apart, and a place named first as earlier than one named last', () => {
    expect(seen('拖欠工资', '包工头拖欠工资').phrases).toBeGreaterThan(seen('拖欠工资', '工资一直拖欠').phrases)
    expect(seen('柳树湾', '柳树湾的事，说来话长').late).toBeLessThan(seen('柳树湾', '说来话长，是柳树湾的事').late)
  })

  it('sees what is missing: the heaviest stretch that the letter does not have', () => {
    expect(seen('青石村公路停工', '青石村公路停工').hole).toBe(0)
    expect(seen('青石村公路停工', '公路停工').hole).toBeGreaterThan(0)
  })

  it.each(['', '！！', '问', 'k', '1'])('sees numbers and nothing else where the question is %j', (question) => {
    for (const look of LOOKS) expect(seen(question, '柳树湾 1 k 问')[look]).not.toBeNaN()
  })

  it('keeps shares of the question between nothing and all, whatever is asked and read', () => {
    const words = fc.string({ unit: fc.constantFrom(...'柳树湾油烟工资a3 ，'), maxLength: 40 })
    fc.assert(
      fc.property(words, words, (question, text) => {
        const look = seen(question, text)
        for (const share of ['words', 'opening', 'phrases', 'kept', 'hole', 'together', 'everyCharacter', 'sameCode'] as const) {
          expect(look[share]).toBeGreaterThanOrEqual(0)
          expect(look[share]).toBeLessThanOrEqual(1 + 1e-6)
        }
      }),
    )
  })
})
