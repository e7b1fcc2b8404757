import { counted, grams, runs } from '../repeat/grams.ts'

/** Which text, by its place in what was indexed, and how well it answers. */
export type Found = Readonly<{ at: number; score: number }>

/**
 * `k1`: how soon a repeated piece stops counting. `b`: how much a long letter is held back. `single`: weight of single characters beside pairs.
 */
export type SearchShape = Readonly<{ k1: number; b: number; single: number }>

export const USUAL_SEARCH: SearchShape = { k1: 0.9, b: 0.75, single: 0.6 }

type Postings = Readonly<{ at: number[]; times: number[] }>

export type SearchIndex = Readonly<{
  shape: SearchShape
  /** Each text as it is read: its unbroken stretches, parted by `PARTED`. */
  texts: readonly string[]
  lengths: readonly number[]
  middle: number
  postings: ReadonlyMap<string, Postings>
}>

export const SIZES: readonly number[] = [1, 2]
/** Stands between two stretches of a text as it is read; no text has it in itself. */
export const PARTED = '|'

export const stretched = (text: string): string => runs(text).join(PARTED)

export const searchIndex = (texts: readonly string[], shape: SearchShape): SearchIndex => {
  const postings = new Map<string, Postings>()
  const lengths = texts.map(({ length }) => length)
  for (const [at, text] of texts.entries())
    for (const [piece, n] of counted(grams(text, SIZES))) {
      const known = postings.get(piece) ?? { at: [], times: [] }
      if (known.at.length === 0) postings.set(piece, known)
      known.at.push(at)
      known.times.push(n)
    }
  const middle = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, texts.length)
  return { shape, texts: texts.map(stretched), lengths, middle, postings }
}

/** How many texts hold a piece. */
export const holding = ({ postings }: SearchIndex, piece: string): number => postings.get(piece)?.at.length ?? 0

export const rarityIn = (index: SearchIndex, piece: string): number => {
  const many = holding(index, piece)
  return Math.log(1 + (index.texts.length - many + 0.5) / (many + 0.5))
}

type Term = Readonly<{ piece: string; weight: number; list: Postings }>

/** Words and numbers in other letters count double: there is no pair that would count beside them. */
const weightOf = (piece: string, { single }: SearchShape): number => (piece.startsWith('@') ? 2 : piece.length === 1 ? single : 1)

const termsOf = (index: SearchIndex, query: string): readonly Term[] =>
  [...counted(grams(query, SIZES))].flatMap(([piece, n]) => {
    const list = index.postings.get(piece)
    return list === undefined ? [] : [{ piece, list, weight: weightOf(piece, index.shape) * rarityIn(index, piece) * (1 + Math.log(n)) }]
  })

/** Okapi BM25 over single characters and pairs, as a share of the weight of the whole question. */
const scored = (index: SearchIndex, terms: readonly Term[]): Float32Array => {
  const { k1, b } = index.shape
  const all = terms.reduce((sum, { weight }) => sum + weight, 0)
  const scores = new Float32Array(index.texts.length)
  for (const { weight, list } of terms)
    for (let i = 0; i < list.at.length; i += 1) {
      const at = list.at[i] as number
      const times = list.times[i] as number
      const held = k1 * (1 - b + (b * (index.lengths[at] as number)) / index.middle)
      scores[at] = (scores[at] as number) + ((weight / all) * times * (k1 + 1)) / (times + held)
    }
  return scores
}

/** Which have the highest numbers above nought, highest first; equal ones in the order of the index. */
export const strongest = (scores: Float32Array, most: number): readonly Found[] => {
  const found: Found[] = []
  let least = 0
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number
    if (score <= least) continue
    found.push({ at, score })
    if (found.length < 4 * most) continue
    found.sort((a, b) => b.score - a.score || a.at - b.at)
    found.length = most
    least = (found.at(-1) as Found).score
  }
  return found.toSorted((a, b) => b.score - a.score || a.at - b.at).slice(0, most)
}

/** How well each text answers a question, by its place. */
export const answersTo = (index: SearchIndex, query: string): Float32Array => scored(index, termsOf(index, query))

/** The texts that answer a question best, best first. Nothing where no piece of the question stands anywhere. */
export const search = (index: SearchIndex, query: string, most: number): readonly Found[] => strongest(answersTo(index, query), most)
