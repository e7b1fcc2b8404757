import { codesIn, type Question, type Weighed } from './question.ts'
import { type Reading, readingOf } from './reading-once.ts'
import { PARTED, type SearchShape } from './search-index.ts'

/**
 * What a second look at one text sees. All are shares of the question unless said otherwise, so that long and short questions are spoken of alike.
 */
export const LOOKS = [
  /** The share of the question that the text answers by the index (BM25 over pairs, characters, words). */
  'answer',
  /** The same over single characters alone. */
  'characters',
  /** Rarity of the words and numbers in other letters that it has. */
  'words',
  /** What its having and lacking of characters, pairs and words speaks for: log odds, not a share. */
  'tellingCharacters',
  'tellingPairs',
  'tellingWords',
  /** Logarithm of its length: a long letter has many pieces by chance. */
  'length',
  /** Rarity of pairs within its first eighty characters. */
  'opening',
  /** How late the pairs first come, in the mean: a logarithm. */
  'late',
  /** Longest phrases of the question that it has as they are, longer ones counting for more. */
  'phrases',
  /** Of what letters usually keep of their titles, the share that it keeps; and the heaviest stretch of that which it lacks. */
  'kept',
  'hole',
  /** Rarity of pairs within its best forty characters. */
  'together',
  /** Share of the characters. */
  'everyCharacter',
  /** Houses and places by letter and number (A3, B7): share of them that it names; it names others only; none even begins like one. */
  'sameCode',
  'otherCode',
  'elsewhere',
] as const

export type Look = Readonly<Record<(typeof LOOKS)[number], number>>

const OPENING = 80
const SMALL = 1e-9

type Pairs = Pick<Look, 'opening' | 'late' | 'kept' | 'tellingPairs' | 'together'>

const pairsSeen = ({ pairs }: Question, { firsts, together }: Reading): Pairs => {
  const sum = { all: SMALL, opening: 0, late: 0, found: SMALL, kept: 0, keeping: SMALL, telling: 0 }
  for (const [i, { rarity, telling, kept }] of pairs.entries()) {
    const first = firsts[i] as number
    sum.all += rarity
    sum.keeping += kept * rarity
    if (first < 0) continue
    sum.found += rarity
    sum.kept += kept * rarity
    sum.telling += telling
    sum.late += rarity * Math.log(1 + first)
    if (first < OPENING) sum.opening += rarity
  }
  return {
    ...{ opening: sum.opening / sum.all, late: sum.late / sum.found, together: together / sum.all },
    ...{ kept: sum.kept / sum.keeping, tellingPairs: sum.telling },
  }
}

/** From the end of the question the longest phrase that ends there, then the one before it, and so on; squares, so that one long phrase counts for more than two halves. */
const phrasesSeen = ({ pairs, pairsAlong }: Question, { phrases }: Reading): number => {
  const weightAt = (place: number) => pairs[pairsAlong[place] ?? -1]?.rarity ?? 0
  let [all, squares, last] = [SMALL, 0, phrases.length - 1]
  for (let place = 0; place < phrases.length; place += 1) all += weightAt(place)
  while (last >= 0) {
    const length = phrases[last] as number
    let weight = 0
    for (let place = last - length + 1; place < last; place += 1) weight += weightAt(place)
    squares += weight * weight
    last -= Math.max(1, length)
  }
  return Math.sqrt(squares) / all
}

const holeIn = ({ pairs, pairsAlong }: Question, { firsts }: Reading): number => {
  let [all, worst, now] = [SMALL, 0, 0]
  for (const pair of pairsAlong) {
    const weighed = pairs[pair]
    const weight = weighed === undefined ? 0 : weighed.rarity * weighed.kept
    all += weight
    now = weighed !== undefined && (firsts[pair] as number) < 0 ? now + weight : 0
    worst = Math.max(worst, now)
  }
  return worst / all
}

type Singles = Pick<Look, 'characters' | 'tellingCharacters' | 'everyCharacter'>

/** `held`: how far a letter of this length is held back, as in the index. */
const singlesSeen = ({ singles, places }: Question, { times }: Reading, { k1, held }: Held): Singles => {
  const sum = { all: SMALL, answered: 0, telling: 0, asked: 0, had: 0 }
  for (const [number, { rarity, telling }] of singles.entries()) {
    const [often, many] = [times[number] as number, places[number]?.length ?? 0]
    sum.all += rarity
    sum.asked += many
    if (often === 0) continue
    sum.answered += (rarity * often * (k1 + 1)) / (often + held)
    sum.telling += telling
    sum.had += many
  }
  return { characters: sum.answered / sum.all, tellingCharacters: sum.telling, everyCharacter: sum.had / Math.max(1, sum.asked) }
}

type Words = Pick<Look, 'words' | 'tellingWords'>

const wordsSeen = ({ words, pairs }: Question, text: string): Words => {
  const had = words.filter(({ run }) => text.includes(`${PARTED}${run}${PARTED}`))
  const sum = (list: readonly Weighed[], what: 'rarity' | 'telling') => list.reduce((all, one) => all + one[what], 0)
  return { words: sum(had, 'rarity') / (SMALL + sum(pairs, 'rarity') + sum(words, 'rarity')), tellingWords: sum(had, 'telling') }
}

type Codes = Pick<Look, 'sameCode' | 'otherCode' | 'elsewhere'>

const codesSeen = ({ codes }: Question, text: string): Codes => {
  if (codes.size === 0) return { sameCode: 0, otherCode: 0, elsewhere: 0 }
  const theirs = new Set(codesIn(text))
  const same = [...codes].filter((code) => theirs.has(code)).length
  const begins = new Set([...codes].map((code) => code.charAt(0)))
  const alike = [...theirs].some((code) => begins.has(code.charAt(0)))
  return {
    ...{ sameCode: same / codes.size, otherCode: theirs.size > 0 && same === 0 ? 1 : 0 },
    elsewhere: theirs.size > 0 && !alike ? 1 : 0,
  }
}

type Held = Readonly<{ k1: number; held: number }>

/** A text found: as it is read, how well it answers by the index, and its length against the middle one. */
export type Seen = Readonly<{ text: string; answer: number; share: number }>

export const lookAt = (question: Question, { k1, b }: SearchShape, { text, answer, share }: Seen): Look => {
  const reading = readingOf(question, text)
  const parted = `${PARTED}${text}${PARTED}`
  return {
    ...{ answer, length: Math.log(1 + text.length) },
    ...pairsSeen(question, reading),
    ...singlesSeen(question, reading, { k1, held: k1 * (1 - b + b * share) }),
    ...wordsSeen(question, parted),
    ...codesSeen(question, text),
    ...{ phrases: phrasesSeen(question, reading), hole: holeIn(question, reading) },
  }
}
