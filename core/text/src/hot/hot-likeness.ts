import type { HotLetter, Names, Weights } from './hot-letter.ts'

/** Both lists are in the order of their pieces. Written out for speed: this is done some hundred times for each letter that comes. */
const dot = (a: Weights, b: Weights): number => {
  let [sum, i, j] = [0, 0, 0]
  while (i < a.pieces.length && j < b.pieces.length) {
    const difference = (a.pieces[i] as number) - (b.pieces[j] as number)
    if (difference === 0) sum += (a.shares[i] as number) * (b.shares[j] as number)
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return sum
}

/** The rarest so many that both name; a long name of one place gives as many. */
const MOST_NAMES = 4

const sameNames = (a: Names, b: Names): number => {
  const shared: number[] = []
  let [i, j] = [0, 0]
  while (i < a.trigrams.length && j < b.trigrams.length) {
    const difference = (a.trigrams[i] as number) - (b.trigrams[j] as number)
    if (difference === 0) shared.push(Math.min(a.rarities[i] as number, b.rarities[j] as number))
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  const rarest = shared.toSorted((one, other) => other - one).slice(0, MOST_NAMES)
  return rarest.reduce((sum, rarity) => sum + rarity, 0) / (MOST_NAMES * 255)
}

/**
 * How much each likeness of two letters counts, each from 0 to 1: by pairs of characters with the title in front, by single characters, by rare names. `least`: from where on two letters
 * are about one thing.
 */
export type HotMeasure = Readonly<{ pairs: number; characters: number; names: number; least: number }>

/** Chosen among coarse steps on letters that somebody read and put together; nothing else of those letters is in it. */
export const USUAL_HOT: HotMeasure = { pairs: 0.46, characters: 0.31, names: 0.23, least: 0.44 }

/** Whether they are alike enough. Names take longest to compare: where even the same names would not be enough, they are not looked at. */
export const isAlike = (a: HotLetter, b: HotLetter, measure: HotMeasure): boolean => {
  const least = measure.least - measure.pairs * dot(a.pairs, b.pairs) - measure.characters * dot(a.characters, b.characters)
  return least <= measure.names && measure.names * sameNames(a.names, b.names) >= least
}
