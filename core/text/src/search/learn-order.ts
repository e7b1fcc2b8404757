import { solve } from '../learning/regression.ts'

/** What was found for one question: a row of numbers for each text, which row is the right text, and which are so near it that they teach nothing. */
export type Choice = Readonly<{ rows: readonly Float64Array[]; right: number; neither: ReadonlySet<number> }>

const ROUNDS = 40
const HALVINGS = 20
const STILL = 1e-9
/** Weights may not leave the usual ones at will: a penalty on the square of how far they go, in units of one question. */
const SHRINK = 0.002

type Scale = Readonly<{ mean: Float64Array; spread: Float64Array }>

const scaleOf = (choices: readonly Choice[], width: number): Scale => {
  const mean = new Float64Array(width)
  const squares = new Float64Array(width)
  let rows = 0
  for (const choice of choices)
    for (const row of choice.rows) {
      rows += 1
      for (let k = 0; k < width; k += 1) {
        mean[k] = (mean[k] as number) + (row[k] as number)
        squares[k] = (squares[k] as number) + (row[k] as number) ** 2
      }
    }
  for (let k = 0; k < width; k += 1) mean[k] = (mean[k] as number) / Math.max(1, rows)
  const spread = squares.map((sum, k) => Math.sqrt(Math.max(0, sum / Math.max(1, rows) - (mean[k] as number) ** 2)) || 1)
  return { mean, spread }
}

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0
  for (let k = 0; k < one.length; k += 1) sum += (one[k] as number) * (other[k] as number)
  return sum
}

/** How likely each text is held to be the right one. */
const likely = ({ rows, neither }: Choice, weights: Float64Array): readonly number[] => {
  const scores = rows.map((row, at) => (neither.has(at) ? Number.NEGATIVE_INFINITY : dot(row, weights)))
  const most = Math.max(...scores)
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
  return scores.map((score) => Math.exp(score - most) / all)
}

/** How far from right all choices are, with the penalty: what learning makes small. */
const lossOf = (choices: readonly Choice[], weights: Float64Array, usual: Float64Array): number => {
  let loss = 0
  for (const choice of choices) loss -= Math.log((likely(choice, weights)[choice.right] as number) + 1e-300) / choices.length
  return weights.reduce((sum, weight, k) => sum + (SHRINK / 2) * (weight - (usual[k] as number)) ** 2, loss)
}

type Slope = Readonly<{ slope: Float64Array; bend: readonly Float64Array[] }>

/** Adds `share` × row × rowᵀ, below and on the diagonal. */
const addSquare = (bend: readonly Float64Array[], row: Float64Array, share: number): void => {
  for (const [a, line] of bend.entries()) {
    const value = share * (row[a] as number)
    for (let b = 0; b <= a; b += 1) line[b] = (line[b] as number) + value * (row[b] as number)
  }
}

const addTimes = (sum: Float64Array, row: Float64Array, share: number): void => {
  for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] as number) + share * (row[k] as number)
}

const slopeOf = (choices: readonly Choice[], weights: Float64Array, usual: Float64Array): Slope => {
  const width = weights.length
  const slope = weights.map((weight, k) => SHRINK * (weight - (usual[k] as number)))
  const bend = Array.from({ length: width }, (_, k) => new Float64Array(width).fill(SHRINK, k, k + 1))
  for (const choice of choices) {
    const chances = likely(choice, weights)
    const expected = new Float64Array(width)
    for (const [at, row] of choice.rows.entries()) {
      const chance = chances[at] as number
      if (chance < 1e-6) continue
      addTimes(expected, row, chance)
      addSquare(bend, row, chance / choices.length)
    }
    addSquare(bend, expected, -1 / choices.length)
    addTimes(slope, expected, 1 / choices.length)
    addTimes(slope, choice.rows[choice.right] as Float64Array, -1 / choices.length)
  }
  for (let a = 0; a < width; a += 1) for (let b = a + 1; b < width; b += 1) (bend[a] as Float64Array)[b] = bend[b]?.[a] as number
  return { slope, bend }
}

/** One step of Newton's, halved until it leads nearer: far from the right weights a whole one can overshoot. */
const moved = (choices: readonly Choice[], weights: Float64Array, usual: Float64Array): Float64Array => {
  const { slope, bend } = slopeOf(choices, weights, usual)
  const move = solve(
    bend.map((line) => [...line]),
    [...slope],
  )
  const before = lossOf(choices, weights, usual)
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const next = weights.map((weight, k) => weight - (move[k] ?? 0) / 2 ** halving)
    if (lossOf(choices, next, usual) < before - STILL) return next
  }
  return weights
}

/**
 * The weights under which the right texts are most likely to be chosen among all that were found with them (a choice among many, by Newton's method), near `usual` where
 * few choices speak. Same choices, same weights, bit for bit.
 */
export const learnOrder = (choices: readonly Choice[], usual: readonly number[]): Float64Array => {
  const { mean, spread } = scaleOf(choices, usual.length)
  const scaled = choices.map((choice) => ({
    ...choice,
    rows: choice.rows.map((row) => row.map((value, k) => (value - (mean[k] as number)) / (spread[k] as number))),
  }))
  const near = spread.map((one, k) => one * (usual[k] as number))
  let weights: Float64Array = near
  for (let round = 0; round < ROUNDS && choices.length > 0; round += 1) {
    const next = moved(scaled, weights, near)
    if (next === weights) break
    weights = next
  }
  return weights.map((weight, k) => weight / (spread[k] as number))
}
