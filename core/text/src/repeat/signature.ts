import { runs } from './grams.ts'

/** Log-scaled counts of hashed trigrams: how common a trigram is in the county. A version of it stays as it is: signatures made with it are compared with each other. */
export type Commonness = Readonly<{ version: string; letters: number; levels: Uint8Array }>

/** A trigram of a question and how much it tells that a letter has it too. */
export type Asked = Readonly<{ trigram: number; weight: number }>

/** Eight steps to each doubling: fine enough to tell the rare from the very rare, and a byte holds counts up to two thousand million. */
const STEPS = 8
const BITS = 22
const MASK = 2 ** BITS - 1

/** Without any letters yet: then the choice among trigrams falls by their hash alone, the same for each letter. */
export const NOTHING_KNOWN: Commonness = { version: 'none', letters: 0, levels: new Uint8Array(0) }

/** MurmurHash3's finish over three UTF-16 units; the low bits are well mixed. */
const hashOf = (text: string, at: number): number => {
  let hash = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(text.charCodeAt(at + 2), 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** No more of a letter is read than this. */
const MOST_CHARACTERS = 20_000

/** The trigrams of a letter as hashes, each once. Digits are passed over: dates and sums change when a letter is written again. */
export const trigramsOf = (text: string): readonly number[] => {
  const found = new Set<number>()
  for (const run of runs(text.slice(0, MOST_CHARACTERS).replace(/\p{Nd}+/gu, '0')))
    for (let i = 0; i + 3 <= run.length; i += 1) found.add(hashOf(run, i))
  return [...found]
}

/** Counts letter by letter, for whoever cannot hold all of them at once. */
export const countingCommonness = (): Readonly<{ add: (letter: string) => void; commonness: (version: string) => Commonness }> => {
  const counts = new Uint32Array(MASK + 1)
  let letters = 0
  return {
    add: (letter) => {
      letters += 1
      for (const trigram of trigramsOf(letter)) counts[trigram & MASK] = (counts[trigram & MASK] ?? 0) + 1
    },
    commonness: (version) => ({ version, letters, levels: Uint8Array.from(counts, (n) => Math.round(STEPS * Math.log2(n + 1))) }),
  }
}

export const learnCommonness = (letters: Iterable<string>, version: string): Commonness => {
  const counting = countingCommonness()
  for (const letter of letters) counting.add(letter)
  return counting.commonness(version)
}

/** How many trigrams stand for a letter in the index. */
export const SIGNATURE_SIZE = 48

/** A trigram of a letter and how rare it is among the letters counted: 1 where none of them has it, 0 where all have. */
export type Rare = Readonly<{ trigram: number; rarity: number }>

const seenAt = (levels: Uint8Array, trigram: number): number => 2 ** ((levels[trigram & MASK] ?? 0) / STEPS) - 1

/** The rarest trigrams of a letter, by hash where they are equally rare. */
export const rarestTrigrams = (text: string, { letters, levels }: Commonness, most: number): readonly Rare[] => {
  const ranked = trigramsOf(text).map((trigram) => ({ trigram, level: levels[trigram & MASK] ?? 0 }))
  ranked.sort((a, b) => a.level - b.level || a.trigram - b.trigram)
  const all = Math.log(letters + 1) + Math.LN2
  return ranked.slice(0, most).map(({ trigram }) => ({
    trigram,
    rarity: Math.max(0, Math.log((letters + 1) / (seenAt(levels, trigram) + 0.5)) / all),
  }))
}

export const signatureOf = (text: string, commonness: Commonness, size: number = SIGNATURE_SIZE): Uint32Array =>
  Uint32Array.from(rarestTrigrams(text, commonness, size), ({ trigram }) => trigram)

/**
 * What a letter asks the index for: all its trigrams, though only the rarest stand there for a letter. So a letter is found by a few sentences of it in the midst of other words.
 * Squared rarity: ten names of towns that happen to be the same tell less than three turns of phrase.
 */
export const askedBy = (text: string, { letters, levels }: Commonness): readonly Asked[] =>
  trigramsOf(text).map((trigram) => {
    const seen = seenAt(levels, trigram)
    return { trigram, weight: Math.max(0.1, Math.log((letters + 1) / (seen + 0.5))) ** 2 }
  })
