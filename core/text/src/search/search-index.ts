import { counted, grams } from '../repeat/grams.ts'

/** A letter as it is searched: its own words, nothing that was added later. */
export type Found = Readonly<{ at: number; score: number }>

/** `k1`: how soon a repeated piece stops counting. `b`: how much a long letter is held back. `sizes`: weight of pieces of one, two, three characters. `nearby`: weight of standing together. */
export type SearchShape = Readonly<{ k1: number; b: number; sizes: readonly number[]; nearby: number; looked: number }>

type Postings = { at: number[]; times: number[] }

export type SearchIndex = Readonly<{
  shape: SearchShape
  bodies: readonly string[]
  lengths: Float32Array
  middle: number
  postings: ReadonlyMap<string, Readonly<Postings>>
}>

export const SIZES: readonly number[] = [1, 2]

export const searchIndex = (bodies: readonly string[], shape: SearchShape): SearchIndex => {
  const postings = new Map<string, Postings>()
  const lengths = new Float32Array(bodies.length)
  for (const [at, body] of bodies.entries()) {
    lengths[at] = body.length
    for (const [piece, n] of counted(grams(body, SIZES))) {
      const known = postings.get(piece)
      if (known === undefined) postings.set(piece, { at: [at], times: [n] })
      else {
        known.at.push(at)
        known.times.push(n)
      }
    }
  }
  return { shape, bodies, lengths, middle: lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, bodies.length), postings }
}

export type Term = Readonly<{ piece: string; weight: number; list: Readonly<Postings> }>

const weightOfSize = (piece: string, sizes: readonly number[]): number =>
  piece.startsWith('@') ? (sizes[1] ?? 0) * 2 : (sizes[piece.length - 1] ?? 0)

export const termsOf = (index: SearchIndex, query: string): readonly Term[] =>
  [...counted(grams(query, SIZES))].flatMap(([piece, n]) => {
    const list = index.postings.get(piece)
    if (list === undefined) return []
    const many = list.at.length
    const rarity = Math.log(1 + (index.bodies.length - many + 0.5) / (many + 0.5))
    return [{ piece, list, weight: weightOfSize(piece, index.shape.sizes) * rarity * (1 + Math.log(n)) }]
  })

export const ranked = (index: SearchIndex, terms: readonly Term[]): Float32Array => {
  const { k1, b } = index.shape
  const scores = new Float32Array(index.bodies.length)
  for (const { weight, list } of terms)
    for (let i = 0; i < list.at.length; i += 1) {
      const at = list.at[i] as number
      const times = list.times[i] as number
      const held = k1 * (1 - b + (b * (index.lengths[at] as number)) / index.middle)
      scores[at] = (scores[at] as number) + (weight * times * (k1 + 1)) / (times + held)
    }
  return scores
}

export const strongest = (scores: Float32Array, most: number): readonly Found[] => {
  const found: Found[] = []
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number
    if (score <= 0) continue
    if (found.length < most) found.push({ at, score })
    else if (score > (found[0] as Found).score) found[0] = { at, score }
    else continue
    if (found.length === most) sink(found)
  }
  return found.toSorted((a, b) => b.score - a.score || a.at - b.at)
}

/** Keeps the weakest first. */
const sink = (found: Found[]): void => {
  let weakest = 0
  for (let i = 1; i < found.length; i += 1) if ((found[i] as Found).score < (found[weakest] as Found).score) weakest = i
  const first = found[0] as Found
  found[0] = found[weakest] as Found
  found[weakest] = first
}
