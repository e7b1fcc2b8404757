import type { Question } from './question.ts'

/** What one reading of a text finds of a question. */
export type Reading = Readonly<{
  /** Where each pair of the question first stands, -1 where it does not. */
  firsts: Int32Array
  /** How often each of its characters stands there, by its number. */
  times: Uint16Array
  /** How long the longest phrase is that ends at each place of the question and stands in the text as it is. */
  phrases: Uint16Array
  /** The largest weight of different pairs within one short passage. */
  together: number
}>

/** About the length of a sentence. */
const PASSAGE = 40

/** Phrases that end at one character of the text: the last place of the question first, so that each still sees what its neighbour was one character ago. */
const lengthen = (reading: Phrases, places: readonly number[], at: number): void => {
  for (const place of places) {
    const before = reading.seenAt[place] === at - 1 ? (reading.lengths[place] as number) : 0
    reading.lengths[place + 1] = before + 1
    reading.seenAt[place + 1] = at
    if (before + 1 > (reading.longest[place] as number)) reading.longest[place] = before + 1
  }
}

type Phrases = Readonly<{ longest: Uint16Array; lengths: Uint16Array; seenAt: Int32Array }>

/** The weight of the different pairs among the last `PASSAGE` places. */
const passageOf = (weights: readonly number[]): ((at: number, pair: number) => number) => {
  const within = new Uint16Array(weights.length)
  const last = new Int16Array(PASSAGE).fill(-1)
  let weight = 0
  return (at, pair) => {
    const gone = last[at % PASSAGE] as number
    if (gone >= 0) {
      within[gone] = (within[gone] as number) - 1
      if (within[gone] === 0) weight -= weights[gone] as number
    }
    last[at % PASSAGE] = pair
    if (pair < 0) return weight
    if (within[pair] === 0) weight += weights[pair] as number
    within[pair] = (within[pair] as number) + 1
    return weight
  }
}

/** Reads a text once, character by character. Its stretches are parted as those of the question are. */
export const readingOf = (question: Question, text: string): Reading => {
  const { numberOf, pairOf, pairs, places } = question
  const size = places.length
  const firsts = new Int32Array(pairs.length).fill(-1)
  const times = new Uint16Array(size)
  const long = question.text.length
  const phrases = { longest: new Uint16Array(long), lengths: new Uint16Array(long + 1), seenAt: new Int32Array(long + 1).fill(-2) }
  const passage = passageOf(pairs.map(({ rarity }) => rarity))
  let together = 0
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const number = numberOf[text.charCodeAt(at)] as number
    const pair = before > 0 && number > 0 ? (pairOf[before * size + number] as number) : -1
    if (pair >= 0 && firsts[pair] === -1) firsts[pair] = at - 1
    together = Math.max(together, passage(at, pair))
    if (number > 0) {
      times[number] = (times[number] as number) + 1
      lengthen(phrases, places[number] as readonly number[], at)
    }
    before = number
  }
  return { firsts, times, phrases: phrases.longest, together }
}
