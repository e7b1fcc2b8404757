import { chanceFrom } from '../learning/chance.ts'
import { type Sparse, times, timesTransposed } from '../repeat/subspace.ts'
import type { Directions } from './kindred-side.ts'
import type { Bag } from './kindred-words.ts'

const sparseOf = (bags: readonly Bag[], width: number): Sparse => {
  const starts = new Int32Array(bags.length + 1)
  for (const [i, { pieces }] of bags.entries()) starts[i + 1] = (starts[i] as number) + pieces.length
  const [columns, values] = [new Int32Array(starts.at(-1) ?? 0), new Float32Array(starts.at(-1) ?? 0)]
  for (const [i, { pieces, weights }] of bags.entries()) {
    columns.set(pieces, starts[i])
    values.set(weights, starts[i])
  }
  return { rows: bags.length, width, starts, columns, values }
}

/** How every two columns go together: XᵀX, below and on the diagonal. */
const togetherOf = ({ rows, depth }: Directions): readonly Float64Array[] => {
  const together = Array.from({ length: depth }, () => new Float64Array(depth))
  for (let from = 0; from < rows.length; from += depth)
    for (let a = 0; a < depth; a += 1) {
      const line = together[a] as Float64Array
      const value = rows[from + a] as number
      for (let b = 0; b <= a; b += 1) line[b] = (line[b] as number) + value * (rows[from + b] as number)
    }
  return together
}

const SMALL = 1e-9

/** Cholesky: the triangle L with LLᵀ = the matrix, in place. */
const triangleOf = (matrix: readonly Float64Array[]): readonly Float64Array[] => {
  for (const [a, line] of matrix.entries())
    for (let b = 0; b <= a; b += 1) {
      const other = matrix[b] as Float64Array
      let value = line[b] as number
      for (let c = 0; c < b; c += 1) value -= (line[c] as number) * (other[c] as number)
      line[b] = a === b ? Math.sqrt(Math.max(value, SMALL)) : value / (other[b] as number)
    }
  return matrix
}

/** Makes the columns one long and square to each other, in place. */
const square = (directions: Directions): Directions => {
  const { rows, depth } = directions
  const triangle = triangleOf(togetherOf(directions))
  for (let from = 0; from < rows.length; from += depth)
    for (const [a, line] of triangle.entries()) {
      let value = rows[from + a] as number
      for (let c = 0; c < a; c += 1) value -= (rows[from + c] as number) * (line[c] as number)
      rows[from + a] = value / (line[a] as number)
    }
  return directions
}

/**
 * Where learning starts: directions along which what is written about together lies together, by one round of latent semantic analysis from a fixed seed. Learned from
 * directions drawn at random, the vectors find half as much.
 */
export const startOf = (bags: readonly Bag[], width: number, most: number): Directions => {
  const matrix = sparseOf(bags, width)
  const depth = Math.min(most, bags.length, width)
  const next = chanceFrom(1)
  const drawn = Float32Array.from({ length: width * depth }, () => next() - 0.5)
  return square({ depth, rows: timesTransposed(matrix, times(matrix, drawn, depth), depth) })
}
