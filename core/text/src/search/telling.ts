import { grams } from '../repeat/grams.ts'
import { holding, type SearchIndex, SIZES } from './search-index.ts'

/** What a letter is called, and what it says: any letter that has a title is one. */
export type Titled = Readonly<{ title: string; body: string }>

/**
 * How much a piece of a question tells, learned from letters with a title: “please”, “about”, “problem” stand in titles and not in the letter under it, the name of an
 * estate stands in both. `kept` of `asked` titles with the piece had it in their letter too; `usual` is the same for all pieces of that rarity.
 */
export type Telling = Readonly<{
  asked: ReadonlyMap<string, number>
  kept: ReadonlyMap<string, number>
  usual: readonly number[]
}>

/** So many titles' worth of what is usual stand beside what was seen of one piece. */
const TRUST = 4
const BANDS = 14

const bandOf = (many: number): number => Math.min(BANDS - 1, Math.floor(Math.log2(many + 1)))
const distinct = (text: string): ReadonlySet<string> => new Set(grams(text, SIZES))
const more = (counts: Map<string, number>, piece: string): void => {
  counts.set(piece, (counts.get(piece) ?? 0) + 1)
}

export const learnTelling = (index: SearchIndex, letters: Iterable<Titled>): Telling => {
  const asked = new Map<string, number>()
  const kept = new Map<string, number>()
  for (const { title, body } of letters) {
    const said = distinct(body)
    for (const piece of distinct(title)) {
      more(asked, piece)
      if (said.has(piece)) more(kept, piece)
    }
  }
  const [seen, stayed] = [new Float64Array(BANDS), new Float64Array(BANDS)]
  for (const [piece, n] of asked) {
    const band = bandOf(holding(index, piece))
    seen[band] = (seen[band] ?? 0) + n
    stayed[band] = (stayed[band] ?? 0) + (kept.get(piece) ?? 0)
  }
  return { asked, kept, usual: Array.from(seen, (n, band) => ((stayed[band] ?? 0) + 1) / (n + 2)) }
}

/** How often a letter whose title has a piece has it too, as far as is known. */
export const keptOf = ({ asked, kept, usual }: Telling, index: SearchIndex, piece: string): number => {
  const prior = usual[bandOf(holding(index, piece))] ?? 0.5
  return ((kept.get(piece) ?? 0) + TRUST * prior) / ((asked.get(piece) ?? 0) + TRUST)
}

/** How much more it speaks for a text to have the piece than to lack it: log odds. Small where titles say it and letters do not. */
export const tellingOf = (telling: Telling, index: SearchIndex, piece: string): number => {
  const anywhere = Math.min(0.9, (holding(index, piece) + 0.5) / (index.texts.length + 1))
  const own = Math.min(0.98, Math.max(keptOf(telling, index, piece), anywhere * 1.05, 1e-4))
  return Math.log(own / anywhere) - Math.log((1 - own) / (1 - anywhere))
}
