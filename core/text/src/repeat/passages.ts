/** A stretch of a letter as it was written: `text.slice(from, to)`. */
export type Span = Readonly<{ from: number; to: number }>

/** The same words in both letters, with their places in each, and how much it says that both have them. */
export type Passage = Readonly<{ a: Span; b: Span; weight: number }>

const SEED = 3
/** Words that stand in a letter more often than this are not followed from each of their places. */
const MOST_PLACES = 8
const MOST_CHARACTERS = 20_000

/** A text with everything but letters and digits taken out, and where each remaining unit stood. */
type Tracked = Readonly<{ text: string; at: readonly number[] }>

const MEANT = /[\p{L}\p{N}]/u

const tracked = (text: string): Tracked => {
  const at: number[] = []
  let kept = ''
  let place = 0
  for (const character of text.slice(0, MOST_CHARACTERS)) {
    if (MEANT.test(character)) {
      const plain = character.normalize('NFKC').toLowerCase()
      kept += plain
      for (let i = 0; i < plain.length; i += 1) at.push(place)
    }
    place += character.length
  }
  return { text: kept, at }
}

const placesOf = (text: string): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (let i = 0; i + SEED <= text.length; i += 1) {
    const seed = text.slice(i, i + SEED)
    const known = places.get(seed)
    if (known === undefined) places.set(seed, [i])
    else if (known.length < MOST_PLACES) known.push(i)
  }
  return places
}

type Match = Readonly<{ a: number; b: number; length: number }>

const reach = (a: string, b: string, from: number, at: number): number => {
  let length = SEED
  while (from + length < a.length && at + length < b.length && a[from + length] === b[at + length]) length += 1
  return length
}

const longestAt = (a: string, b: string, from: number, places: readonly number[]): Match =>
  places
    .map((at) => ({ a: from, b: at, length: reach(a, b, from, at) }))
    .reduce((best, match) => (match.length > best.length ? match : best), { a: from, b: 0, length: 0 })

/** From left to right in the first letter, always the longest stretch that the second has too. */
const matches = (a: string, b: string): readonly Match[] => {
  const places = placesOf(b)
  const found: Match[] = []
  for (let i = 0; i + SEED <= a.length; ) {
    const match = longestAt(a, b, i, places.get(a.slice(i, i + SEED)) ?? [])
    if (match.length > 0) found.push(match)
    i += Math.max(1, match.length)
  }
  return found
}

const spanOf = ({ at }: Tracked, from: number, length: number): Span => {
  const last = at[from + length - 1] ?? 0
  return { from: at[from] ?? 0, to: last + 1 }
}

/**
 * The words that two letters have in common, the most telling first, to be shown side by side. `weigh` says how much a piece of two characters tells; greetings tell next to nothing.
 * Punctuation, spaces and the width of letters make no difference.
 */
export const passages = (a: string, b: string, weigh: (pair: string) => number, most: number): readonly Passage[] => {
  const [left, right] = [tracked(a), tracked(b)]
  return matches(left.text, right.text)
    .map(({ a: from, b: at, length }) => {
      let weight = 0
      for (let i = from; i + 2 <= from + length; i += 1) weight += weigh(left.text.slice(i, i + 2))
      return { a: spanOf(left, from, length), b: spanOf(right, at, length), weight }
    })
    .toSorted((one, other) => other.weight - one.weight || one.a.from - other.a.from)
    .slice(0, most)
}
