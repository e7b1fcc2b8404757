import { FEATURES, type Likeness } from './likeness.ts'

/** Weights of the features, standardised by `centre` and `spread`; `threshold` is the least score at which two letters are put before the officer as one matter. */
export type MatterModel = Readonly<{
  version: string
  features: readonly (keyof Likeness)[]
  centre: readonly number[]
  spread: readonly number[]
  weights: readonly number[]
  bias: number
  threshold: number
}>

export type JudgedPair = Readonly<{ likeness: Likeness; same: boolean }>

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** From 0 to 1: how likely it is that both letters are about the same facts with the same demand. Never about the writer. */
export const sameMatter = (likeness: Likeness, { features, centre, spread, weights, bias }: MatterModel): number =>
  sigmoid(features.reduce((sum, feature, i) => sum + ((weights[i] ?? 0) * (likeness[feature] - (centre[i] ?? 0))) / (spread[i] ?? 1), bias))

const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (let i = 0; i < rows.length; i += 1) {
    const pivot = rows[i] as number[]
    for (const row of rows.slice(i + 1)) {
      const share = (row[i] as number) / (pivot[i] as number)
      for (let j = i; j < row.length; j += 1) row[j] = (row[j] as number) - share * (pivot[j] as number)
    }
  }
  const solution = right.map(() => 0)
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] as number[]
    const known = solution.reduce((sum, value, j) => (j > i ? sum + value * (row[j] as number) : sum), 0)
    solution[i] = ((row[rows.length] as number) - known) / (row[i] as number)
  }
  return solution
}

const standardised = (pairs: readonly JudgedPair[], features: readonly (keyof Likeness)[]) => {
  const column = (feature: keyof Likeness) => pairs.map(({ likeness }) => likeness[feature])
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const centre = features.map((feature) => mean(column(feature)))
  const spread = features.map((feature, i) => Math.sqrt(mean(column(feature).map((value) => (value - (centre[i] ?? 0)) ** 2))) || 1)
  const rows = pairs.map(({ likeness }) => [...features.map((f, i) => (likeness[f] - (centre[i] ?? 0)) / (spread[i] ?? 1)), 1])
  return { centre, spread, rows }
}

/** One step of Newton's method on the penalised likelihood; the matrix is positive definite, so that it needs no pivoting. */
const newton = (rows: readonly (readonly number[])[], pairs: readonly JudgedPair[], w: readonly number[], penalty: number) => {
  const size = w.length
  const gradient = w.map((value, j) => (j < size - 1 ? penalty * value : 0))
  const curve = w.map((_, j) => w.map((__, k) => (j === k ? (j < size - 1 ? penalty : 1e-6) : 0)))
  for (const [i, row] of rows.entries()) {
    const p = sigmoid(row.reduce((sum, value, j) => sum + value * (w[j] ?? 0), 0))
    for (const [j, value] of row.entries()) {
      gradient[j] = (gradient[j] ?? 0) + (p - (pairs[i]?.same === true ? 1 : 0)) * value
      const line = curve[j] as number[]
      for (const [k, other] of row.entries()) line[k] = (line[k] ?? 0) + p * (1 - p) * value * other
    }
  }
  const step = solved(curve, gradient)
  return w.map((value, j) => value - (step[j] ?? 0))
}

/** Learns from decided pairs (logistic regression; the penalty keeps few pairs from speaking too loudly). The threshold is even odds. */
export const learnMatter = (
  pairs: readonly JudgedPair[],
  version: string,
  features: readonly (keyof Likeness)[] = FEATURES,
): MatterModel => {
  const { centre, spread, rows } = standardised(pairs, features)
  let w: readonly number[] = [...features.map(() => 0), 0]
  for (let i = 0; i < 12; i += 1) w = newton(rows, pairs, w, 3)
  return { version, features, centre, spread, weights: w.slice(0, -1), bias: w.at(-1) ?? 0, threshold: 0.5 }
}
