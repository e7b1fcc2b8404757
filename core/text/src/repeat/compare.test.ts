import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideOne, compareLetters, readOnce, wholeText } from './compare.ts'
import { learnRarity } from './likeness.ts'
import { learnMeaning } from './meaning.ts'
import { passages } from './passages.ts'
import { learnMatter, sameMatter } from './same-matter.ts'
import { startingModel } from './starting-model.ts'

const ROADS = ['青石村', '柳树湾', '白马镇', '石桥社区', '杨家坪', '南塘村']
const LETTERS = ROADS.flatMap((place) => [
  { title: `${place}公路没有修完`, body: `${place}通村公路修到一半停工，雨天积水，车辆难行，请求尽快复工。` },
  { title: `反映${place}道路问题`, body: `去年开工的${place}公路一直停工，下雨积水没法走车，希望早日修完。` },
  { title: `${place}工资被拖欠`, body: `我们在${place}工地干活，包工头拖欠工资不给，请求劳动监察帮忙讨回。` },
  { title: `${place}低保被取消`, body: `我母亲住在${place}，低保突然取消，看病没有钱，请民政核实后恢复。` },
])
const KNOWLEDGE = { rarity: learnRarity(LETTERS), meaning: learnMeaning(LETTERS, { fewest: 2, widest: 0.6, depth: 8, rounds: 6 }) }
const MODEL = startingModel(LETTERS, KNOWLEDGE)
const letter = (at: number) => LETTERS[at] ?? { title: '', body: '' }
const compared = (a: number, b: number) => compareLetters(letter(a), letter(b), KNOWLEDGE, MODEL)

describe('two letters beside each other', () => {
  it('are nearer where the matter is one told in other words than where only the place is one', () => {
    expect(compared(0, 1).score).toBeGreaterThan(compared(0, 2).score)
    expect(compared(0, 1).score).toBeGreaterThan(compared(0, 3).score)
  })

  it('are compared alike whichever is named first', () => {
    fc.assert(
      fc.property(fc.nat(LETTERS.length - 1), fc.nat(LETTERS.length - 1), (a, b) => {
        expect(compared(a, b).score).toBeCloseTo(compared(b, a).score, 5)
      }),
    )
  })

  it('show the officer the same words at their places in both letters, whatever stands between them', () => {
    const [a, b] = ['请问：包工头拖欠工资 36,000 元！', '（包工头）拖欠工资３６０００元。']
    const [first] = passages(a, b, () => 1, 5)
    expect(a.slice(first?.a.start, first?.a.end)).toBe('包工头拖欠工资 36,000 元')
    expect(b.slice(first?.b.start, first?.b.end)).toBe('包工头）拖欠工资３６０００元')
  })

  it('lay demand beside demand and facts beside facts', () => {
    const { sentences } = compareLetters(
      { title: '公路', body: '通村公路修到一半停工。请求尽快复工。' },
      { title: '道路', body: '希望公路早日修完。公路一直停工积水。' },
      KNOWLEDGE,
      MODEL,
    )
    expect(sentences.map(({ does }) => does)).toEqual(['asks', 'tells'])
  })

  it('are said to be one matter by no proposal that has no words to show, when nothing is written', () => {
    const nothing = compareLetters({ title: '', body: '' }, { title: '', body: '' }, KNOWLEDGE, MODEL)
    expect(nothing).toMatchObject({ proposed: false, passages: [], sentences: [] })
    expect(Number.isFinite(nothing.score)).toBe(true)
  })

  it('are read without a stall when they are a hundred thousand characters long', () => {
    const long = { title: '材料', body: '包工头拖欠工资不给，'.repeat(10_000) }
    expect(wholeText(long).length).toBeGreaterThan(100_000)
    expect(compareLetters(long, long, KNOWLEDGE, MODEL).proposed).toBe(true)
  })

  it('are read no further than a letter goes, though there is no full stop in them: one such letter would hold up everybody’s candidates', () => {
    const endless = { title: '材料', body: '包工头拖欠工资不给'.repeat(11_000) }
    for (const { a, b } of compareLetters(endless, endless, KNOWLEDGE, MODEL).sentences)
      expect(Math.max(a.end, b.end)).toBeLessThanOrEqual(20_000)
  })

  it('have the same score and words in common when the one in hand was read once for many', () => {
    const mine = readOnce(letter(0), KNOWLEDGE)
    for (const other of LETTERS) {
      const { sentences: _, ...shown } = compareLetters(letter(0), other, KNOWLEDGE, MODEL)
      expect(besideOne(mine, other, KNOWLEDGE, MODEL)).toEqual(shown)
    }
  })
})

describe('learning from what officers decided', () => {
  it('separates what they separated', () => {
    const pair = (value: number, same: boolean) => ({
      same,
      likeness: { meaning: value, paraphrase: value, characters: value, phrases: value },
    })
    const model = learnMatter(
      [pair(0.1, false), pair(0.2, false), pair(0.3, false), pair(0.7, true), pair(0.8, true), pair(0.9, true)],
      'v',
    )
    expect(sameMatter(pair(0.85, true).likeness, model)).toBeGreaterThan(model.threshold)
    expect(sameMatter(pair(0.15, false).likeness, model)).toBeLessThan(model.threshold)
  })
})
