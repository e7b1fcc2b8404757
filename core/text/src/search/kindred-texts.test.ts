import { describe, expect, it } from 'vitest'
import { baggedTexts, kindredTexts, kinTo, nearestPassage, placeOfQuestion } from './kindred-texts.ts'
import { bagOf } from './kindred-words.ts'

const LONG = '说明情况'.repeat(30)
const OTHERS = ['水管漏水', '路灯损坏', '学校招生', '医保报销', '树木倒伏', '垃圾堆放']
const TEXTS = ['暖气不热', `${LONG}暖气不热`, '公路停工', '暖气公路', '说明情况', '停工不热', ...OTHERS].flatMap((text) =>
  Array.from({ length: 5 }, () => text),
)
const BAGGED = baggedTexts(TEXTS)
/** Directions that keep every piece apart: what lies near is what shares pieces. */
const width = BAGGED.words.numbers.size
const APART = { depth: width, rows: Float32Array.from({ length: width * width }, (_, i) => (i % (width + 1) === 0 ? 1 : 0)) }
const asked = (question: string, at: number, group: number) => ({ question: bagOf(BAGGED.words, question), at, group })
const near = (questions: Parameters<typeof kindredTexts>[2]) => kindredTexts(BAGGED, { questions: APART, texts: APART }, questions)

describe('where texts lie for a question', () => {
  it('finds a long letter by the passage that speaks of the matter, though it lies far away as a whole', () => {
    const texts = near([])
    const mine = placeOfQuestion(texts, '暖气不热')
    expect(kinTo(texts, mine)[5]).toBeLessThan(0.5)
    expect(nearestPassage(texts, mine, 5)).toBeGreaterThan(nearestPassage(texts, mine, 10) + 0.2)
  })

  it('knows a letter that many ask for, and never asks its own question nor that of a near copy', () => {
    const others = near(Array.from({ length: 50 }, (_, i) => asked('公路停工', 20 + (i % 5), 20 + (i % 5))))
    expect(others.sought[10]).toBeGreaterThan(others.sought[0] ?? 1)
    const own = near(Array.from({ length: 50 }, () => asked('公路停工', 10, 10)))
    expect(own.sought[10]).toBe(-1)
  })
})
