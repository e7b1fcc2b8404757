/** One case learned from: what was seen, and whether it was right; `weight` evens out unequal numbers. */
export type Example = Readonly<{ features: readonly number[]; right: boolean; weight: number }>

/** Weights may not grow at will where few cases stand behind them. */
const SHRINK = 0.01
const ROUNDS = 30

type Scale = Readonly<{ mean: readonly number[]; spread: readonly number[] }>

/** The first feature is the constant; it is left as it is. */
const scaleOf = (examples: readonly Example[]): Scale => {
  const width = examples[0]?.features.length ?? 0
  const columns = Array.from({ length: width }, (_, at) => examples.map(({ features }) => features[at] ?? 0))
  const mean = columns.map((column, at) => (at === 0 ? 0 : column.reduce((sum, value) => sum + value, 0) / column.length))
  const spread = columns.map((column, at) => {
    const squares = column.reduce((sum, value) => sum + (value - (mean[at] ?? 0)) ** 2, 0)
    return at === 0 || squares === 0 ? 1 : Math.sqrt(squares / column.length)
  })
  return { mean, spread }
}

const dot = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)

/** Gauss with the largest pivot; the matrix must be positive definite, as a penalty on squares makes it. */
export const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let at = 0; at < size; at++) {
    const best = rows
      .slice(at)
      .reduce((most, row, step) => (Math.abs(row[at] ?? 0) > Math.abs(rows[most]?.[at] ?? 0) ? at + step : most), at)
    const pivot = rows[best] ?? []
    rows[best] = rows[at] ?? []
    rows[at] = pivot
    for (const [other, row] of rows.entries()) {
      if (other === at) continue
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      rows[other] = row.map((value, column) => value - factor * (pivot[column] ?? 0))
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}

const step = (scaled: readonly Example[], weights: readonly number[], shrink: number): readonly number[] => {
  const size = weights.length
  const total = scaled.reduce((sum, { weight }) => sum + weight, 0)
  const slope = weights.map((value, at) => (at === 0 ? 0 : shrink * value))
  const bend = weights.map((_, row) => weights.map((__, column): number => (row === column ? (row === 0 ? 1e-6 : shrink) : 0)))
  for (const { features, right, weight } of scaled) {
    const guess = 1 / (1 + Math.exp(-dot(features, weights)))
    const share = weight / total
    for (let row = 0; row < size; row++) {
      const value = features[row] ?? 0
      slope[row] = (slope[row] ?? 0) + share * (guess - (right ? 1 : 0)) * value
      const line = bend[row] ?? []
      for (let column = 0; column < size; column++)
        line[column] = (line[column] ?? 0) + share * guess * (1 - guess) * value * (features[column] ?? 0)
    }
  }
  const move = solve(bend, slope)
  return weights.map((value, at) => value - (move[at] ?? 0))
}

/**
 * Logistic regression by Newton's method: weights of the features as they are, the constant first. Same examples, same weights, bit for bit.
 * `shrink` is the penalty on a squared weight, in units of all examples together.
 */
export const regression = (examples: readonly Example[], shrink: number = SHRINK): readonly number[] => {
  const { mean, spread } = scaleOf(examples)
  const scaled = examples.map((example) => ({
    ...example,
    features: example.features.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)),
  }))
  let weights: readonly number[] = mean.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) weights = step(scaled, weights, shrink)
  const plain = weights.map((value, at) => value / (spread[at] ?? 1))
  return plain.map((value, at) => (at === 0 ? value - dot(plain.slice(1), mean.slice(1)) : value))
}
