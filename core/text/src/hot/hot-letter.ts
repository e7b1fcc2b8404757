import { commonness } from '../repeat/commonness.ts'
import { counted, grams } from '../repeat/grams.ts'
import { countingRarity, type Rarity, rarityOf } from '../repeat/likeness.ts'
import type { LetterWords } from '../repeat/meaning.ts'
import { type HowCommon, trigramsOf } from '../repeat/signature.ts'

/** How rare single characters and pairs are in the county’s letters, and how rare three in a row. A version of it stays as it is: letters read with it are compared with each other. */
export type HotKnowledge = Readonly<{ version: string; rarity: Rarity; howCommon: HowCommon }>

const wholeOf = ({ title, body }: LetterWords): string => `${title}。${body}`

/** Learns letter by letter, so that whoever reads a county’s letters can do other things between two of them. */
export const learningHot = (): Readonly<{ add: (letter: LetterWords) => void; known: (version: string) => HotKnowledge }> => {
  const [rarity, trigrams] = [countingRarity(), commonness()]
  return {
    add: (letter) => {
      rarity.add(letter)
      trigrams.read(trigramsOf(wholeOf(letter)))
    },
    known: (version) => ({ version, rarity: rarity.rarity(), howCommon: trigrams.howCommon }),
  }
}

export const learnHot = (letters: readonly LetterWords[], version: string): HotKnowledge => {
  const learning = learningHot()
  for (const letter of letters) learning.add(letter)
  return learning.known(version)
}

/** Pieces as numbers, in their order, each with its share of a vector one long. */
export type Weights = Readonly<{ pieces: Uint32Array; shares: Float32Array }>

/** Three characters in a row, in the order of their numbers, and how rare each is in the county, 255 for those that nobody wrote yet: names of places, firms and projects without any list of them. */
export type Names = Readonly<{ trigrams: Uint32Array; rarities: Uint8Array }>

/** What of a letter is compared: bounded, however long the letter is. `sought`: the pairs that it is looked up by. */
export type HotLetter = Readonly<{ pairs: Weights; characters: Weights; names: Names; sought: Uint32Array }>

/** A title is short and says what it is about: a piece in it counts as if it stood in the letter so many times more. */
const TITLE = { pairs: 4, characters: 3 }
/** So many pieces of a letter are kept, those that weigh most. */
const KEPT = { pairs: 96, characters: 64, names: 320, sought: 24 }
/**
 * A pair that more letters hold than this says little about which of them are about one thing, and a letter that is looked up by it meets them all. The groups hold together
 * while a matter has fewer letters than this.
 */
const COMMON = 500
/** Names stand near the beginning; what follows further down may be anything, a law or an answer that is quoted. */
const NAMED_WITHIN = 300
/** No more of a letter is read than this. */
const MOST_CHARACTERS = 20_000

const HIGH = 0x10000

/** One or two Chinese characters are their own number; a word of other letters gets one by mixing (FNV-1a). */
const numberOf = (piece: string): number => {
  if (!piece.startsWith('@')) return (piece.charCodeAt(0) * HIGH + (piece.length > 1 ? piece.charCodeAt(1) : 0)) >>> 0
  let hash = 0x811c9dc5
  for (let i = 0; i < piece.length; i += 1) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

type Heavy = Readonly<{ piece: number; weight: number }>
type Pair = Heavy & Readonly<{ letters: number }>

/** Heaviest first, and where two weigh the same by their number: the same letter is always read the same way. */
const heaviest = (all: readonly Heavy[], most: number): readonly Heavy[] =>
  all.toSorted((a, b) => b.weight - a.weight || a.piece - b.piece).slice(0, most)

const weightsOf = (all: readonly Heavy[], most: number): Weights => {
  const kept = heaviest(all, most).toSorted((a, b) => a.piece - b.piece)
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return { pieces: Uint32Array.from(kept, ({ piece }) => piece), shares: Float32Array.from(kept, ({ weight }) => weight / length) }
}

/**
 * The heaviest pairs that are not common. Where a letter has too few of them, its common ones fill up, the rarest first: a letter that hundreds send in the same words has no others,
 * and must be found by the names and streets that differ in them as little as by none at all.
 */
const soughtBy = (pairs: readonly Pair[]): Uint32Array => {
  const rare = pairs.filter(({ letters }) => letters <= COMMON)
  const common = rare.length < KEPT.sought ? pairs.filter(({ letters }) => letters > COMMON) : []
  const rarest = common.toSorted((a, b) => a.letters - b.letters || a.piece - b.piece)
  return Uint32Array.from([...heaviest(rare, KEPT.sought), ...rarest].slice(0, KEPT.sought), ({ piece }) => piece)
}

const weighed = ({ title, body }: LetterWords, size: 1 | 2, inTitle: number, rarity: Rarity): readonly Pair[] => {
  const times = new Map([...counted(grams(body, [size]))].map(([piece, n]) => [piece, 1 + Math.log(n)]))
  for (const piece of new Set(grams(title, [size]))) times.set(piece, (times.get(piece) ?? 0) + inTitle)
  return [...times].map(([piece, n]) => ({
    ...{ piece: numberOf(piece), weight: n * rarityOf(rarity, piece), letters: rarity.seen.get(piece) ?? 0 },
  }))
}

/** 1 where no letter has it, 0 where all have. */
const rarityAmong = (letters: number, seen: number): number =>
  Math.max(0, Math.log((letters + 1) / (seen + 0.5)) / Math.log(2 * (letters + 1)))

const namesOf = ({ title, body }: LetterWords, { rarity: { letters }, howCommon }: HotKnowledge): Names => {
  const all = trigramsOf(wholeOf({ title, body: body.slice(0, NAMED_WITHIN) })).map((piece) => ({
    piece,
    weight: rarityAmong(letters, howCommon(piece)),
  }))
  const sorted = heaviest(all, KEPT.names).toSorted((a, b) => a.piece - b.piece)
  return {
    trigrams: Uint32Array.from(sorted, ({ piece }) => piece),
    rarities: Uint8Array.from(sorted, ({ weight }) => Math.round(weight * 255)),
  }
}

export const readHotLetter = ({ title, body }: LetterWords, knowledge: HotKnowledge): HotLetter => {
  const letter = { title, body: body.slice(0, MOST_CHARACTERS) }
  const pairs = weighed(letter, 2, TITLE.pairs, knowledge.rarity)
  return {
    pairs: weightsOf(pairs, KEPT.pairs),
    characters: weightsOf(weighed(letter, 1, TITLE.characters, knowledge.rarity), KEPT.characters),
    names: namesOf(letter, knowledge),
    sought: soughtBy(pairs),
  }
}
