import { describe, expect, it } from 'vitest'
import { learnMatterAnew, type MatterLesson } from './learn-matter-anew.ts'
import type { Likeness } from './likeness.ts'
import { sideOfPair, sidesOfCompared } from './pair-sides.ts'
import type { MatterModel } from './same-matter.ts'

const at = (level: number): Likeness => ({ meaning: level, paraphrase: level, characters: level, phrases: level })
const lesson = (level: number, same: boolean, side: MatterLesson['side']): MatterLesson => ({ likeness: at(level), same, side })
const many = (n: number, side: MatterLesson['side'], swapped = false): readonly MatterLesson[] =>
  Array.from({ length: n }, (_, i) => lesson((i % 2 === 0 ? 0.6 : 0.3) + (i % 10) / 100, (i % 2 === 0) !== swapped, side))
const limit = (threshold: number): MatterModel => ({
  ...{ version: `limit ${threshold}`, features: ['meaning'], weights: [10], bias: -10 * threshold, threshold: 0.5 },
})

describe('what officers decided of two letters', () => {
  it('teaches a model, which takes over where it is right about no fewer of the decisions held back', () => {
    const learned = learnMatterAnew([...many(60, 'LEARN'), ...many(20, 'HELD')], limit(0.9), 'v1')
    expect(learned).toMatchObject({ verdict: 'NO_WORSE', learned: { same: 30, notSame: 30 }, model: { version: 'v1' } })
    expect(learned.figures).toEqual({ pairs: 20, right: 20, missed: 0, wrong: 0 })
    expect(learned.inUse).toEqual({ pairs: 20, right: 10, missed: 10, wrong: 0 })
  })

  it('puts a model that learned from hurried decisions not in use', () => {
    const learned = learnMatterAnew([...many(60, 'LEARN', true), ...many(20, 'HELD')], limit(0.5), 'v1')
    expect(learned).toMatchObject({ verdict: 'WORSE', figures: { right: 0 }, inUse: { right: 20 } })
  })

  it('changes nothing where there are few of them, few of one kind, or few to judge by', () => {
    const held = many(20, 'HELD')
    expect(learnMatterAnew([...many(39, 'LEARN'), ...held], limit(0.5), 'v1')).toMatchObject({ verdict: 'TOO_FEW' })
    const oneKind = Array.from({ length: 80 }, (_, i) => lesson(0.6, i > 8, 'LEARN'))
    expect(learnMatterAnew([...oneKind, ...held], limit(0.5), 'v1').model).toBeUndefined()
    expect(learnMatterAnew([...many(60, 'LEARN'), ...many(9, 'HELD')], limit(0.5), 'v1').verdict).toBe('NOT_COMPARED')
    const allSame = Array.from({ length: 20 }, () => lesson(0.6, true, 'HELD'))
    expect(learnMatterAnew([...many(60, 'LEARN'), ...allSame], limit(0.9), 'v1').verdict).toBe('NOT_COMPARED')
  })

  it('never teaches by what is held back: whatever was decided there, the model is the same', () => {
    const [one, other] = [many(20, 'HELD'), many(20, 'HELD', true)].map(
      (held) => learnMatterAnew([...many(60, 'LEARN'), ...held], limit(0.9), 'v1').model,
    )
    expect(one).toEqual(other)
  })
})

const BODIES = ['窑厂的黑烟整夜飘进院子', '包工头拖欠十二个人的工资', '路口的红绿灯坏了三个月', '学校门口的积水没人排', '小区电梯天天停运']
const letters = (names: readonly string[]) => names.map((id, i) => ({ id, body: BODIES[i % BODIES.length] ?? '' }))

const same = (a: string, b: string) => ({ a, b, same: true })
const other = (a: string, b: string) => ({ a, b, same: false })

describe('the side of a compared letter', () => {
  it('is that of the letters it was compared with', () => {
    const [a, b, c, d, e] = sidesOfCompared(letters(['a', 'b', 'c', 'd', 'e']), [same('a', 'b'), other('b', 'c'), same('d', 'e')])
    expect([b, c]).toEqual([a, a])
    expect(e).toBe(d)
  })

  it('is that of a letter of nearly the same words, though nobody compared the two', () => {
    const copies = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, body: BODIES[Number(i === 1 || i === 2)] ?? '' }))
    const known = copies.map((letter) => (letter.id === 'b' ? { ...letter, side: 'HELD' as const } : letter))
    expect(sidesOfCompared(known, [same('a', 'b')])).toEqual(['HELD', 'HELD', 'HELD', 'HELD'])
  })

  it('stays what it was: a comparison between the two sides is learned from by nobody and judged by by nobody', () => {
    const before = letters(['a', 'b', 'c', 'd']).map((letter, i) => ({ ...letter, side: i < 2 ? ('LEARN' as const) : ('HELD' as const) }))
    const sides = sidesOfCompared(before, [same('a', 'b'), same('c', 'd'), same('b', 'c')])
    expect(sides).toEqual(['LEARN', 'LEARN', 'HELD', 'HELD'])
    expect([sideOfPair('LEARN', 'LEARN'), sideOfPair('HELD', 'HELD'), sideOfPair('LEARN', 'HELD')]).toEqual(['LEARN', 'HELD', 'NEITHER'])
  })

  it('is neither for a letter held back, once a letter of nearly the same words was learned from', () => {
    const two = ['a', 'b'].map((id, i) => ({ id, body: BODIES[0] ?? '', side: i === 0 ? ('LEARN' as const) : ('HELD' as const) }))
    expect(sidesOfCompared([...two, { id: 'c', body: BODIES[0] ?? '' }], [])).toEqual(['LEARN', 'NEITHER', 'LEARN'])
  })

  it('is not one for all, though each letter can be reached from each over comparisons', () => {
    const chain = Array.from({ length: 200 }, (_, i) => ({ id: `letter-${i}`, body: '' }))
    const sides = sidesOfCompared(
      chain,
      chain.slice(1).map(({ id }, i) => other(id, `letter-${i}`)),
    )
    const held = sides.filter((side) => side === 'HELD').length
    expect(held).toBeGreaterThan(10)
    expect(held).toBeLessThan(100)
  })
})
