import type { HotLetter, Names, Weights } from './hot-letter.ts'

/** Calls for each place at which two ascending lists hold the same number. */
const each = (a: Uint32Array, b: Uint32Array, met: (i: number, j: number) => void): void => {
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number)
    if (difference === 0) met(i, j)
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
}

const dot = (a: Weights, b: Weights): number => {
  let sum = 0
  each(a.pieces, b.pieces, (i, j) => {
    sum += (a.shares[i] as number) * (b.shares[j] as number)
  })
  return sum
}

/** The rarest so many that both name; a long name of one place gives as many. */
const MOST_NAMES = 4

const sameNames = (a: Names, b: Names): number => {
  const shared: number[] = []
  each(a.trigrams, b.trigrams, (i, j) => {
    shared.push(Math.min(a.rarities[i] as number, b.rarities[j] as number))
  })
  return (
    shared
      .toSorted((one, other) => other - one)
      .slice(0, MOST_NAMES)
      .reduce((sum, rarity) => sum + rarity, 0) /
    (MOST_NAMES * 255)
  )
}

/** How two letters are alike, each from 0 to 1: by pairs of characters with the title in front, by single characters, by rare names. */
export type HotLikeness = Readonly<{ pairs: number; characters: number; names: number }>

export const hotLikeness = (a: HotLetter, b: HotLetter): HotLikeness => ({
  pairs: dot(a.pairs, b.pairs),
  characters: dot(a.characters, b.characters),
  names: sameNames(a.names, b.names),
})

/** How much each likeness counts, and from where on two letters are about one thing. */
export type HotMeasure = Readonly<{ pairs: number; characters: number; names: number; least: number }>

/** Chosen among coarse steps on letters that somebody read and put together; nothing else of those letters is in it. */
export const USUAL_HOT: HotMeasure = { pairs: 0.46, characters: 0.31, names: 0.23, least: 0.44 }

export const hotScore = (a: HotLetter, b: HotLetter, measure: HotMeasure): number => {
  const { pairs, characters, names } = hotLikeness(a, b)
  return measure.pairs * pairs + measure.characters * characters + measure.names * names
}
