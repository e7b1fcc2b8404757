import { type Shared, type Span, sharedPhrases } from '../reading/passages.ts'

/** The same words in both letters, with their places in each, and how much it says that both have them. */
export type Passage = Readonly<{ a: Span; b: Span; weight: number }>

const PHRASES = { least: 3, places: 8 }
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

const spanOf = ({ at }: Tracked, { start, end }: Span): Span => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 })

/**
 * The words that two letters have in common, the most telling first, to be shown side by side. `weigh` says how much a piece of two characters tells; greetings tell next to nothing.
 * Punctuation, spaces and the width of letters make no difference.
 */
export const passages = (a: string, b: string, weigh: (pair: string) => number, most: number): readonly Passage[] => {
  const [left, right] = [tracked(a), tracked(b)]
  const weightOf = ({ start, end }: Span): number => {
    let weight = 0
    for (let i = start; i + 2 <= end; i += 1) weight += weigh(left.text.slice(i, i + 2))
    return weight
  }
  const passage = ({ here, there }: Shared): Passage => ({ a: spanOf(left, here), b: spanOf(right, there), weight: weightOf(here) })
  return sharedPhrases(left.text, right.text, PHRASES)
    .map(passage)
    .toSorted((one, other) => other.weight - one.weight || one.a.start - other.a.start)
    .slice(0, most)
}
