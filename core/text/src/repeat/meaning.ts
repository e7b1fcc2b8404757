import { counted, grams } from './grams.ts'
import { mainDirections, type Sparse, times, timesTransposed } from './subspace.ts'

export type LetterWords = Readonly<{ title: string; body: string }>

/** Pieces rarer than `fewest` letters teach nothing; pieces in more than `widest` of all letters say nothing of the matter. */
export type MeaningShape = Readonly<{ fewest: number; widest: number; depth: number; rounds: number }>

/**
 * What pieces of words tend to be written about together, learned from the county's own letters alone, without anybody's judgement (latent semantic analysis).
 * `terms` gives each piece its row in `directions` (how a letter is turned into a vector) and in `places` (where the piece itself stands).
 */
export type Meaning = Readonly<{
  shape: MeaningShape
  terms: ReadonlyMap<string, number>
  weights: Float32Array
  directions: Float32Array
  places: Float32Array
}>

export const PIECES: readonly number[] = [1, 2]

const allPieces = ({ title, body }: LetterWords): readonly string[] => [...grams(title, PIECES), ...grams(body, PIECES)]

type Vocabulary = Readonly<{ terms: ReadonlyMap<string, number>; weights: Float32Array }>

const vocabularyOf = (letters: readonly ReadonlyMap<string, number>[], { fewest, widest }: MeaningShape): Vocabulary => {
  const seen = new Map<string, number>()
  for (const letter of letters) for (const piece of letter.keys()) seen.set(piece, (seen.get(piece) ?? 0) + 1)
  const most = widest * letters.length
  const kept = [...seen].filter(([, n]) => n >= fewest && n <= most)
  return {
    terms: new Map(kept.map(([piece], i) => [piece, i])),
    weights: Float32Array.from(kept, ([, n]) => Math.log((letters.length + 1) / (n + 0.5))),
  }
}

type Row = Readonly<{ columns: readonly number[]; values: readonly number[] }>

const rowOf = (counts: ReadonlyMap<string, number>, { terms, weights }: Vocabulary): Row => {
  const columns: number[] = []
  const values: number[] = []
  let sum = 0
  for (const [piece, n] of counts) {
    const column = terms.get(piece)
    if (column === undefined) continue
    const value = (1 + Math.log(n)) * (weights[column] as number)
    columns.push(column)
    values.push(value)
    sum += value * value
  }
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0
  return { columns, values: values.map((value) => value * scale) }
}

const sparse = (rows: readonly Row[], width: number): Sparse => {
  const starts = new Int32Array(rows.length + 1)
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] as number) + row.columns.length
  return {
    ...{ rows: rows.length, width, starts },
    columns: Int32Array.from(rows.flatMap(({ columns }) => columns)),
    values: Float32Array.from(rows.flatMap(({ values }) => values)),
  }
}

/** In place: every row of `depth` numbers becomes one long, or stays nothing. */
const ofLengthOne = (vectors: Float32Array, depth: number): Float32Array => {
  for (let row = 0; row < vectors.length; row += depth) {
    let sum = 0
    for (let k = 0; k < depth; k += 1) sum += (vectors[row + k] as number) ** 2
    const scale = sum > 1e-18 ? 1 / Math.sqrt(sum) : 0
    for (let k = 0; k < depth; k += 1) vectors[row + k] = (vectors[row + k] as number) * scale
  }
  return vectors
}

export const learnMeaning = (letters: readonly LetterWords[], shape: MeaningShape): Meaning => {
  const counts = letters.map((letter) => counted(allPieces(letter)))
  const vocabulary = vocabularyOf(counts, shape)
  const matrix = sparse(
    counts.map((letter) => rowOf(letter, vocabulary)),
    vocabulary.terms.size,
  )
  const depth = Math.min(shape.depth, letters.length, vocabulary.terms.size)
  const directions = mainDirections(matrix, depth, shape.rounds)
  const places = ofLengthOne(timesTransposed(matrix, times(matrix, directions, depth), depth), depth)
  return { ...vocabulary, shape: { ...shape, depth }, directions, places }
}

/** Where a letter stands, as a vector one long; all nought where none of its pieces is known. */
export const meaningOf = (meaning: Meaning, letter: LetterWords): Float32Array => {
  const { depth } = meaning.shape
  const { columns, values } = rowOf(counted(allPieces(letter)), meaning)
  const vector = new Float32Array(depth)
  for (const [i, column] of columns.entries())
    for (let k = 0; k < depth; k += 1)
      vector[k] = (vector[k] as number) + (values[i] as number) * (meaning.directions[column * depth + k] as number)
  return ofLengthOne(vector, depth)
}

export const cosine = (a: Float32Array, b: Float32Array): number => {
  let sum = 0
  for (let k = 0; k < a.length; k += 1) sum += (a[k] as number) * (b[k] as number)
  return sum
}

/** What served best among shapes tried on real letters; the shape is chosen by hand, everything in it is learned. */
export const USUAL_SHAPE: MeaningShape = { fewest: 5, widest: 0.035, depth: 40, rounds: 8 }
