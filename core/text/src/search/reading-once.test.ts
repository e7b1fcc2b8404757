import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionOf } from './question.ts'
import { readingOf } from './reading-once.ts'
import { PARTED, searchIndex, stretched, USUAL_SEARCH } from './search-index.ts'
import { learnTelling } from './telling.ts'

const INDEX = searchIndex(['柳树湾小区楼下烧烤店油烟直排。', '青石村公路停工。'], USUAL_SEARCH)
const asked = (question: string) => questionOf(INDEX, learnTelling(INDEX, []), question)
const words = fc.string({ unit: fc.constantFrom(...'柳树湾小区油烟公路k1，'), maxLength: 60 })

describe('one reading of a text for a question', () => {
  it('says where each pair first stands, and -1 for what is not there', () => {
    const question = asked('油烟直排')
    const reading = readingOf(question, '楼下油烟直通')
    expect([...reading.firsts]).toEqual([2, 3, -1])
  })

  it('knows the longest phrase that ends at each place of the question', () => {
    expect([...readingOf(asked('小区油烟'), '油烟很大，本小区的油烟').phrases]).toEqual([1, 2, 1, 2])
  })

  it('counts pairs together only while they stand within some forty characters', () => {
    const question = asked('油烟公路')
    const [near, far] = ['油烟和公路', `油烟${'和'.repeat(60)}公路`].map((text) => readingOf(question, text).together)
    expect(near).toBeGreaterThan(far ?? 0)
  })

  it('finds no pair over a stop, and each phrase it names stands in both as it is', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const question = asked(one)
        const text = stretched(other)
        const reading = readingOf(question, text)
        for (const [place, length] of reading.phrases.entries()) {
          const phrase = question.text.slice(place + 1 - length, place + 1)
          expect(phrase).not.toContain(PARTED)
          expect(text).toContain(phrase)
        }
        for (const [at, pair] of question.pairsAlong.entries())
          if (pair >= 0) expect(reading.firsts[pair]).toBe(text.indexOf(question.text.slice(at, at + 2)))
      }),
    )
  })
})
