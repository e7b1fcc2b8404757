import { trigramsOf } from '../repeat/signature.ts'

/** Log-scaled counts of hashed trigrams: in how many letters each stands, four million bytes however many letters there are. */
export type TrigramCounts = Readonly<{ letters: number; levels: Uint8Array }>

/** Eight steps to each doubling: fine enough to tell the rare from the very rare, and a byte holds counts up to two thousand million. */
const STEPS = 8
const MASK = 2 ** 22 - 1

/** Counts letter by letter, for whoever cannot hold all of them at once. */
export const countingTrigrams = (): Readonly<{ add: (letter: string) => void; counts: () => TrigramCounts }> => {
  const counts = new Uint32Array(MASK + 1)
  let letters = 0
  return {
    add: (letter) => {
      letters += 1
      for (const trigram of trigramsOf(letter)) counts[trigram & MASK] = (counts[trigram & MASK] ?? 0) + 1
    },
    counts: () => ({ letters, levels: Uint8Array.from(counts, (n) => Math.round(STEPS * Math.log2(n + 1))) }),
  }
}

/** A trigram of a letter and how rare it is among the letters counted: 1 where none of them has it, 0 where all have. */
export type Rare = Readonly<{ trigram: number; rarity: number }>

/** The rarest trigrams of a letter, by hash where they are equally rare. */
export const rarestTrigrams = (text: string, { letters, levels }: TrigramCounts, most: number): readonly Rare[] => {
  const ranked = trigramsOf(text).map((trigram) => ({ trigram, level: levels[trigram & MASK] ?? 0 }))
  ranked.sort((a, b) => a.level - b.level || a.trigram - b.trigram)
  const all = Math.log(letters + 1) + Math.LN2
  return ranked.slice(0, most).map(({ trigram, level }) => ({
    trigram,
    rarity: Math.max(0, Math.log((letters + 1) / (2 ** (level / STEPS) - 0.5)) / all),
  }))
}
