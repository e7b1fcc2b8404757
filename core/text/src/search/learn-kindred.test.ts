import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../learning/chance.ts'
import { dot, project } from './kindred-side.ts'
import { bagOf, kindredWordsOf } from './kindred-words.ts'
import { learnKindred } from './learn-kindred.ts'

/** Titles name the matter by one word, letters by others; neither stands in the other. */
const MATTERS = [
  ['暖气', '房间冰凉', '炉子停烧'],
  ['停水', '龙头干涸', '管道爆裂'],
  ['欠薪', '工钱未付', '老板失联'],
  ['噪音', '深夜喧哗', '无法入睡'],
] as const
const chance = chanceFrom(5)
const LETTERS = Array.from({ length: 240 }, (_, i) => {
  const [name, one, other] = MATTERS[i % MATTERS.length] ?? MATTERS[0]
  const filler = String.fromCharCode(0x4e00 + Math.floor(chance() * 40), 0x4e00 + Math.floor(chance() * 40))
  return { title: `${name}${filler}`, body: `${i % 3 === 0 ? other : one}，${filler}，${one}`, group: i }
})
const WORDS = kindredWordsOf(LETTERS.map(({ body }) => body).concat(LETTERS.map(({ title }) => title)))
const LESSONS = LETTERS.map(({ title, body, group }) => ({ question: bagOf(WORDS, title), text: bagOf(WORDS, body), group }))
const SHAPE = { depth: 16, together: 24, rounds: 12, pace: 0.01, warmth: 0.1 }
const LEARNED = learnKindred(WORDS, LESSONS, chanceFrom(1), SHAPE)

const near = (question: string, text: string): number => {
  const [one, other] = [new Float32Array(16), new Float32Array(16)]
  project(bagOf(WORDS, question), LEARNED.questions, one)
  project(bagOf(WORDS, text), LEARNED.texts, other)
  return dot(one, other)
}

describe('vectors learned from titles and their letters', () => {
  it.each(MATTERS)('bring %s to a letter that never says so', (name, one) => {
    const others = MATTERS.filter(([other]) => other !== name).map(([, said]) => near(name, said))
    expect(near(name, one)).toBeGreaterThan(Math.max(...others) + 0.2)
  })

  it('are the same again for the same letters and the same chance', () => {
    expect(learnKindred(WORDS, LESSONS, chanceFrom(1), SHAPE).texts.rows).toEqual(LEARNED.texts.rows)
  })

  it('say nothing of a text that has no known piece', () => {
    expect(near('暖气', '')).toBe(0)
    expect(bagOf(WORDS, '龘').pieces).toHaveLength(0)
  })

  it('learn from no letter at all without falling over', () => {
    const none = kindredWordsOf([])
    expect(learnKindred(none, [], chanceFrom(1)).questions.rows).toHaveLength(0)
  })
})
