import type { Bag } from './kindred-words.ts'

/** How bags become vectors: for each piece a row of `depth` numbers. */
export type Directions = Readonly<{ depth: number; rows: Float32Array }>

/** What learning keeps beside the directions: where each number should go, the running mean of that and of its square (Adam), and which pieces were met since the last step. */
export type Side = Directions & Readonly<{ slopes: Float32Array; first: Float32Array; second: Float32Array; met: Uint8Array }>

export const sideOf = ({ depth, rows }: Directions): Side => ({
  ...{ depth, rows: rows.slice(), slopes: new Float32Array(rows.length) },
  ...{ first: new Float32Array(rows.length), second: new Float32Array(rows.length), met: new Uint8Array(rows.length / depth) },
})

/** Writes the vector of a bag to `into`, made one long; gives how long it was before. */
export const project = ({ pieces, weights }: Bag, { rows, depth }: Directions, into: Float32Array): number => {
  into.fill(0)
  for (let i = 0; i < pieces.length; i += 1) {
    const from = (pieces[i] as number) * depth
    const weight = weights[i] as number
    for (let k = 0; k < depth; k += 1) into[k] = (into[k] as number) + weight * (rows[from + k] as number)
  }
  const long = Math.sqrt(dot(into, into)) + 1e-9
  for (let k = 0; k < depth; k += 1) into[k] = (into[k] as number) / long
  return long
}

export const dot = (one: Float32Array, other: Float32Array): number => {
  let sum = 0
  for (let k = 0; k < one.length; k += 1) sum += (one[k] as number) * (other[k] as number)
  return sum
}

/** A vector made by `project`, how long it was, and where it should go: in place. */
export type Pulled = Readonly<{ vector: Float32Array; long: number; pull: Float32Array }>

/** What the pull on the vector of a bag is for the rows it was made of. Along itself a vector cannot move: it stays one long. */
export const passOn = (side: Side, { pieces, weights }: Bag, { vector, long, pull }: Pulled): void => {
  const { depth, slopes, met } = side
  const along = dot(vector, pull)
  for (let k = 0; k < depth; k += 1) pull[k] = ((pull[k] as number) - along * (vector[k] as number)) / long
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as number
    const weight = weights[i] as number
    met[piece] = 1
    for (let k = 0; k < depth; k += 1) slopes[piece * depth + k] = (slopes[piece * depth + k] as number) + weight * (pull[k] as number)
  }
}

const [KEEP_FIRST, KEEP_SECOND] = [0.9, 0.999]

/** One step of Adam for the pieces that were met; the others stay where they are. */
export const step = ({ depth, rows, slopes, first, second, met }: Side, pace: number, steps: number): void => {
  const scale = pace / (1 - KEEP_FIRST ** steps)
  const even = 1 / (1 - KEEP_SECOND ** steps)
  for (let piece = 0; piece < met.length; piece += 1) {
    if (met[piece] === 0) continue
    for (let i = piece * depth; i < (piece + 1) * depth; i += 1) {
      const slope = slopes[i] as number
      first[i] = KEEP_FIRST * (first[i] as number) + (1 - KEEP_FIRST) * slope
      second[i] = KEEP_SECOND * (second[i] as number) + (1 - KEEP_SECOND) * slope * slope
      rows[i] = (rows[i] as number) - (scale * (first[i] as number)) / (Math.sqrt((second[i] as number) * even) + 1e-8)
    }
  }
  slopes.fill(0)
  met.fill(0)
}
