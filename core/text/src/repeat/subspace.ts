/** A matrix of few entries: row r has `values[i]` in column `columns[i]` for i from starts[r] to starts[r + 1]. */
export type Sparse = Readonly<{ rows: number; width: number; starts: Int32Array; columns: Int32Array; values: Float32Array }>

/** The same numbers on every machine: mulberry32. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 - 0.5
  }
}

/** M·X, for X of `depth` numbers a column. */
export const times = (m: Sparse, x: Float32Array, depth: number): Float32Array => {
  const product = new Float32Array(m.rows * depth)
  for (let row = 0; row < m.rows; row += 1) {
    const to = row * depth
    for (let i = m.starts[row] ?? 0; i < (m.starts[row + 1] ?? 0); i += 1) {
      const value = m.values[i] as number
      const from = (m.columns[i] as number) * depth
      for (let k = 0; k < depth; k += 1) product[to + k] = (product[to + k] as number) + value * (x[from + k] as number)
    }
  }
  return product
}

/** Mᵀ·Y, for Y of `depth` numbers a row. */
export const timesTransposed = (m: Sparse, y: Float32Array, depth: number): Float32Array => {
  const product = new Float32Array(m.width * depth)
  for (let row = 0; row < m.rows; row += 1) {
    const from = row * depth
    for (let i = m.starts[row] ?? 0; i < (m.starts[row + 1] ?? 0); i += 1) {
      const value = m.values[i] as number
      const to = (m.columns[i] as number) * depth
      for (let k = 0; k < depth; k += 1) product[to + k] = (product[to + k] as number) + value * (y[from + k] as number)
    }
  }
  return product
}

const subtractShadow = (x: Float32Array, depth: number, onto: number, column: number): void => {
  let dot = 0
  for (let i = 0; i < x.length; i += depth) dot += (x[i + onto] as number) * (x[i + column] as number)
  for (let i = 0; i < x.length; i += depth) x[i + column] = (x[i + column] as number) - dot * (x[i + onto] as number)
}

/** Makes the columns of X one long each and square to each other, in place (modified Gram-Schmidt). */
const square = (x: Float32Array, depth: number): void => {
  for (let column = 0; column < depth; column += 1) {
    for (let before = 0; before < column; before += 1) subtractShadow(x, depth, before, column)
    let sum = 0
    for (let i = column; i < x.length; i += depth) sum += (x[i] as number) ** 2
    const scale = sum > 1e-12 ? 1 / Math.sqrt(sum) : 0
    for (let i = column; i < x.length; i += depth) x[i] = (x[i] as number) * scale
  }
}

/** The `depth` directions in which the rows of M differ most, a basis of them; `rounds` of subspace iteration from a fixed seed. */
export const mainDirections = (m: Sparse, depth: number, rounds: number): Float32Array => {
  const next = numbersFrom(1)
  let basis = Float32Array.from({ length: m.width * depth }, next)
  square(basis, depth)
  for (let round = 0; round < rounds; round += 1) {
    basis = timesTransposed(m, times(m, basis, depth), depth) as Float32Array<ArrayBuffer>
    square(basis, depth)
  }
  return basis
}
