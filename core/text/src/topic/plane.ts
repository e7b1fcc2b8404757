import { chanceFrom, shuffle } from '../learning/chance.ts'
import type { Rows } from './vocabulary.ts'

/** How much a letter on the wrong side counts against a simple plane. */
const COST = 1.4
const MOST_ROUNDS = 25
const STILL = 0.1

type Descent = Readonly<{ rows: Rows; signs: Int8Array; plane: Float64Array; pull: Float64Array; squares: Float64Array }>

const squaresOf = ({ starts, values }: Rows): Float64Array =>
  Float64Array.from({ length: starts.length - 1 }, (_, i) => {
    let square = 0
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) square += (values[at] ?? 0) ** 2
    return square
  })

/** The slope of the dual at one letter, cut off where its pull may not go further. */
const slopeInside = (slope: number, pull: number): number => {
  if (pull <= 0) return Math.min(slope, 0)
  if (pull >= COST) return Math.max(slope, 0)
  return slope
}

const sideOf = ({ rows: { starts, columns, values }, plane }: Descent, i: number): number => {
  let side = 0
  for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) side += (plane[columns[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return side
}

const move = ({ rows: { starts, columns, values }, plane }: Descent, i: number, by: number): void => {
  for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) {
    const column = columns[at] ?? 0
    plane[column] = (plane[column] ?? 0) + by * (values[at] ?? 0)
  }
}

/** One letter pulls the plane to where it belongs; answers how far it was from content. */
const step = (descent: Descent, i: number): number => {
  const [square = 0, sign = 0, before = 0] = [descent.squares[i], descent.signs[i], descent.pull[i]]
  if (square === 0) return 0
  const slope = sign * sideOf(descent, i) - 1
  const inside = slopeInside(slope, before)
  if (inside === 0) return 0
  const after = Math.min(Math.max(before - slope / square, 0), COST)
  descent.pull[i] = after
  move(descent, i, (after - before) * sign)
  return Math.abs(inside)
}

/**
 * The plane between letters of sign +1 and of sign −1 with the widest margin: linear support vector machine, hinge loss, dual coordinate descent
 * (Hsieh et al., ICML 2008). The same seed gives the same plane.
 */
export const widestPlane = (rows: Rows, signs: Int8Array, { width, seed }: Readonly<{ width: number; seed: number }>): Float64Array => {
  const letters = signs.length
  const chance = chanceFrom(seed)
  const order = Int32Array.from({ length: letters }, (_, i) => i)
  const descent: Descent = { rows, signs, plane: new Float64Array(width), pull: new Float64Array(letters), squares: squaresOf(rows) }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    shuffle(order, chance)
    let furthest = 0
    for (const i of order) furthest = Math.max(furthest, step(descent, i))
    if (furthest < STILL) break
  }
  return descent.plane
}
