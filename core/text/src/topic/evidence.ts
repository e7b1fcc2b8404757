import type { KnownGrams } from './letter-grams.ts'

/** A phrase of the letter that led to the suggestion, and where it stands: UTF-16 units of the title or the body as it was written. */
export type Evidence = Readonly<{ where: 'title' | 'body'; from: number; to: number; phrase: string; weight: number }>

const MOST_PHRASES = 6
const LONGEST_PHRASE = 12

/** What every character adds: each gram's say, shared among its characters. */
const saidByEach = ({ part, numbers, from: starts, lengths }: KnownGrams, speaks: (gram: number) => number): Float64Array => {
  const said = new Float64Array(part.read.text.length)
  numbers.forEach((gram, at) => {
    const [from = 0, length = 1] = [starts[at], lengths[at]]
    const share = (speaks(gram) * part.counts) / length
    for (let i = from; i < from + length; i += 1) said[i] = (said[i] ?? 0) + share
  })
  return said
}

type Run = Readonly<{ from: number; to: number; weight: number }>

/** Stretches of characters that all speak for the topic, cut where they grow too long to be a phrase. */
const runsIn = (said: Float64Array): readonly Run[] => {
  const runs: Run[] = []
  let from = 0
  let weight = 0
  for (let i = 0; i <= said.length; i += 1) {
    const here = said[i] ?? 0
    if (here > 0 && i - from < LONGEST_PHRASE) weight += here
    else {
      if (i - from > 1) runs.push({ from, to: i, weight })
      from = here > 0 ? i : i + 1
      weight = Math.max(0, here)
    }
  }
  return runs
}

/** The phrases that say most, each phrase once, the strongest first; `speaks` says of a known gram how much it does. */
export const evidenceIn = (known: readonly KnownGrams[], speaks: (gram: number) => number): readonly Evidence[] => {
  const found = known.flatMap((one) =>
    runsIn(saidByEach(one, speaks)).map(({ from, to, weight }) => ({
      where: one.part.where,
      from: one.part.read.at[from] ?? 0,
      to: one.part.read.at[to] ?? 0,
      phrase: one.part.read.text.slice(from, to),
      weight,
    })),
  )
  const strongest = found.toSorted((a, b) => b.weight - a.weight)
  const firsts = new Map(strongest.toReversed().map((one) => [one.phrase, one]))
  return strongest.filter((one) => firsts.get(one.phrase) === one).slice(0, MOST_PHRASES)
}
