import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../learning/chance.ts'
import { type Choice, learnOrder } from './learn-order.ts'

const chance = chanceFrom(3)
/** Ten texts a question; the first number is louder but says nothing, the second is higher for the right text more often than not. */
const CHOICES: readonly Choice[] = Array.from({ length: 200 }, () => ({
  rows: Array.from({ length: 10 }, (_, at) => Float64Array.of(40 * chance(), chance() + (at === 4 ? 0.6 : 0))),
  right: 4,
  neither: new Set<number>(),
}))

describe('learning how much each thing seen counts', () => {
  it('gives weight to what tells the right text and next to none to what does not', () => {
    const [loud = 0, telling = 0] = learnOrder(CHOICES, [1, 0])
    expect(telling).toBeGreaterThan(3)
    expect(Math.abs(40 * loud)).toBeLessThan(telling / 4)
  })

  it('is nearer to the right texts than chance, and the same again bit for bit', () => {
    const weights = learnOrder(CHOICES, [0, 0])
    const score = (row: Float64Array) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)
    const right = CHOICES.filter(({ rows }) => rows.every((row, at) => at === 4 || score(row) < score(rows[4] ?? row))).length
    expect(right).toBeGreaterThan(100)
    expect(learnOrder(CHOICES, [0, 0])).toEqual(weights)
  })

  it('keeps to what is usual where nothing was learned', () => {
    expect([...learnOrder([], [7.3, -2])]).toEqual([7.3, -2])
  })

  it('learns nothing from a near copy of the right text: it is neither right nor wrong', () => {
    const [rows, copy] = [[Float64Array.of(0, 1), Float64Array.of(0, 0)], Float64Array.of(9, 1)]
    const without = learnOrder([{ rows, right: 0, neither: new Set() }], [0, 0])
    const with9 = learnOrder([{ rows: [...rows, copy], right: 0, neither: new Set([2]) }], [0, 0])
    expect(Math.abs(with9[0] ?? 1)).toBeLessThan(1e-9)
    expect(Math.sign(with9[1] ?? 0)).toBe(Math.sign(without[1] ?? 0))
  })
})
