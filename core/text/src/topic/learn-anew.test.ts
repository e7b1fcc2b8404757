import { describe, expect, it } from 'vitest'
import { byModel, type Lesson, learnAnew } from './learn-anew.ts'
import { sidesOf } from './sides.ts'
import { inventedLetters } from './testing-letters.ts'
import { trainTopics } from './train-topics.ts'

const spelling = (char: string): string => char
const answering = byModel(spelling)
const training = (version: string) => ({ seed: 1, version, spelling })

const LETTERS = inventedLetters()
/** Each complaint in all its places is one group: every fourth complaint of a topic is held back. */
const LESSONS: readonly Lesson[] = LETTERS.map((letter, i) => ({
  ...letter,
  own: true,
  side: Math.floor(i / 8) % 4 === 3 ? 'HELD' : 'LEARN',
}))

describe('a model learned anew', () => {
  it('is the first where there was none', () => {
    const { verdict, model, figures, inUse } = learnAnew({ answering, lessons: LESSONS }, training('v1'))
    expect({ verdict, version: model?.version, inUse }).toEqual({ verdict: 'FIRST', version: 'v1', inUse: undefined })
    expect(figures?.letters).toBe(LESSONS.filter(({ side }) => side === 'HELD').length)
  })

  it('takes the place of one that is no better on letters that neither has seen', () => {
    const first = learnAnew({ answering, lessons: LESSONS }, training('v1')).model
    const again = learnAnew({ answering, lessons: LESSONS, ...(first && { inUse: first }) }, training('v2'))
    expect(again.verdict).toBe('NO_WORSE')
    expect(again.figures?.macroF1).toBe(again.inUse?.macroF1)
  })

  it('does not take the place of one that is better there, however new it is', () => {
    const inUse = trainTopics(LETTERS, training('v1'))
    const confused = LESSONS.map((lesson, i) =>
      lesson.side === 'LEARN' ? { ...lesson, topic: LETTERS[(i * 31) % 96]?.topic ?? '' } : lesson,
    )
    const { verdict, figures, inUse: before } = learnAnew({ answering, lessons: confused, ...(inUse && { inUse }) }, training('v2'))
    expect(verdict).toBe('WORSE')
    expect(figures?.macroF1).toBeLessThan(before?.macroF1 ?? 0)
  })

  it('takes no place where too little was held back to compare by', () => {
    const inUse = trainTopics(LETTERS, training('v1'))
    const few = LESSONS.filter(({ side }, i) => side === 'LEARN' || i % 8 === 0)
    expect(learnAnew({ answering, lessons: few, ...(inUse && { inUse }) }, training('v2')).verdict).toBe('NOT_COMPARED')
  })

  it('must be no worse than what answers without any, where something does', () => {
    const knowing = { answering: () => ({ sure: false, likeliest: [] }), answeredWithout: true, lessons: LESSONS }
    expect(learnAnew(knowing, training('v1'))).toMatchObject({ verdict: 'NO_WORSE', inUse: { macroF1: 0 } })
    const right = {
      ...knowing,
      answering: (model: unknown, { topic }: { topic: string }) => ({
        sure: true,
        likeliest: model === undefined ? [{ topic, confidence: 1 }] : [],
      }),
    }
    expect(learnAnew(right, training('v1'))).toMatchObject({ verdict: 'WORSE', inUse: { macroF1: 1, sureAndRight: 1, withinThree: 1 } })
  })

  it('is not made from a handful of letters', () => {
    expect(learnAnew({ answering, lessons: LESSONS.slice(0, 30) }, training('v1'))).toMatchObject({ verdict: 'TOO_FEW', learned: 24 })
    const one = LESSONS.map((lesson) => ({ ...lesson, topic: '教育' }))
    expect(learnAnew({ answering, lessons: one }, training('v1')).verdict).toBe('TOO_FEW')
  })
})

const BODIES = [
  '厂里拖欠工资三个月没有发给我们',
  '学校门口没有红绿灯孩子过街危险',
  '河里流着黑水鱼都死了气味刺鼻',
  '小区电梯坏了半年物业不肯来修',
]
const placed = Array.from({ length: 200 }, (_, i) => ({
  id: `m${i}`,
  body: `${BODIES[i % 4]}${'甲乙丙丁戊己庚辛壬癸'.repeat(3).slice(i % 10, (i % 10) + 20)}${i}`,
}))

describe('the side of a letter', () => {
  it('is the same for near-duplicates, so that no model is judged by what it has seen', () => {
    const sides = sidesOf([...placed, { id: 'copy', body: placed[0]?.body ?? '' }])
    expect(sides.at(-1)).toBe(sides[0])
  })

  it('stays what it was, whoever comes later', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id, i) => ({ id, body: BODIES[i % 4] ?? '' }))
    const held = [{ id: 'x', body: '路灯坏了一个月没有人来修理', side: 'HELD' as const }, ...letters]
    expect(sidesOf(held)[0]).toBe('HELD')
    expect(sidesOf([...held, { id: 'copy', body: '路灯坏了一个月没有人来修理' }]).at(-1)).toBe('HELD')
  })

  it('is neither for a letter held back whose like was learned already', () => {
    const body = '路灯坏了一个月没有人来修理'
    const both = [
      { id: 'x', body, side: 'HELD' as const },
      { id: 'y', body, side: 'LEARN' as const },
    ]
    expect(sidesOf([...both, { id: 'z', body }])).toEqual(['NEITHER', 'LEARN', 'LEARN'])
  })

  it('is held back for about one letter in five', () => {
    const letters = Array.from({ length: 400 }, (_, i) => ({
      id: `matter-${i}`,
      body: String.fromCodePoint(...Array.from({ length: 12 }, (__, j) => 0x4e00 + ((i * 97 + j * 131) % 8000))),
    }))
    const held = sidesOf(letters).filter((side) => side === 'HELD').length
    expect(held).toBeGreaterThan(50)
    expect(held).toBeLessThan(110)
  })
})
