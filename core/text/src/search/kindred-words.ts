import { counted, grams } from '../repeat/grams.ts'
import { SIZES } from './search-index.ts'

/** Pieces that vectors are made of: those that at least `FEWEST` texts have, and not more than `WIDEST` of all. */
export type KindredWords = Readonly<{ numbers: ReadonlyMap<string, number>; rarity: Float32Array }>

/** A text as its pieces, by number, with weights of one long together. */
export type Bag = Readonly<{ pieces: Int32Array; weights: Float32Array }>

const FEWEST = 5
const WIDEST = 0.35

export const kindredWordsOf = (texts: readonly string[]): KindredWords => {
  const seen = new Map<string, number>()
  for (const text of texts) for (const piece of new Set(grams(text, SIZES))) seen.set(piece, (seen.get(piece) ?? 0) + 1)
  const kept = [...seen].filter(([, many]) => many >= FEWEST && many <= WIDEST * texts.length)
  return {
    numbers: new Map(kept.map(([piece], i) => [piece, i])),
    rarity: Float32Array.from(kept, ([, many]) => Math.log((texts.length + 1) / (many + 0.5))),
  }
}

export const bagOf = ({ numbers, rarity }: KindredWords, text: string): Bag => {
  const pieces: number[] = []
  const weights: number[] = []
  for (const [piece, times] of counted(grams(text, SIZES))) {
    const number = numbers.get(piece)
    if (number === undefined) continue
    pieces.push(number)
    weights.push((1 + Math.log(times)) * (rarity[number] as number))
  }
  const long = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return { pieces: Int32Array.from(pieces), weights: Float32Array.from(weights, (weight) => weight / long) }
}
