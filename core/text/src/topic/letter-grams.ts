import { type Spelled, type Spelling, spelled } from '../reading/spelled.ts'

/** What is read of a letter: its title, if it has one, and what it says. */
export type Letter = Readonly<{ title?: string; body: string }>

/** One, two and three neighbouring characters: single characters, words, and the joints between words. */
const LONGEST = 3

/** A title says in ten characters what the letter says in four hundred: each of its grams counts like so many in the body. */
const TITLE_COUNTS = 4

/** More of a letter than this is not read for its topic: what it is about stands in its first twenty pages. */
const READ_AT_MOST = 20_000

const RUN = /[\p{L}\p{N}]+/gu

export type Part = Readonly<{ where: 'title' | 'body'; counts: number; read: Spelled }>

/** Title and body as they are compared, each with the places its characters came from. */
export const partsOf = (letter: Letter, spelling: Spelling): readonly Part[] => [
  { where: 'title', counts: TITLE_COUNTS, read: spelled((letter.title ?? '').slice(0, READ_AT_MOST), spelling) },
  { where: 'body', counts: 1, read: spelled(letter.body.slice(0, READ_AT_MOST), spelling) },
]

/** A gram as one whole number: its UTF-16 units as digits of base 65,536. Numbers are found much faster than pieces of text. */
export type Gram = number

const UNIT = 0x10000

/** Every gram of a text, how many characters it has and where in the spelled text it starts; grams never reach over a mark of punctuation. */
export const eachGram = (text: string, visit: (gram: Gram, from: number, length: number) => void): void => {
  for (const { 0: run, index } of text.matchAll(RUN))
    for (let from = 0; from < run.length; from += 1) {
      let gram = 0
      for (let length = 1; length <= LONGEST && from + length <= run.length; length += 1) {
        gram = gram * UNIT + run.charCodeAt(from + length - 1)
        visit(gram, index + from, length)
      }
    }
}

/** The grams of a part that are known, place by place: the number of each, where it starts in the spelled text and how many characters it has. */
export type KnownGrams = Readonly<{ part: Part; numbers: Int32Array; from: Int32Array; lengths: Uint8Array }>

/** Each place is looked up once: that is most of the work with a letter. `numberOf` says −1 of what is not known. */
export const knownGrams = (part: Part, numberOf: (gram: Gram) => number): KnownGrams => {
  const room = part.read.text.length * LONGEST
  const [numbers, starts, lengths] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)]
  let size = 0
  eachGram(part.read.text, (gram, from, length) => {
    const number = numberOf(gram)
    if (number < 0) return
    numbers[size] = number
    starts[size] = from
    lengths[size] = length
    size += 1
  })
  return { part, numbers: numbers.subarray(0, size), from: starts.subarray(0, size), lengths: lengths.subarray(0, size) }
}

/** Each known gram of the letter once, and how often it stands there. */
export const countKnown = (known: readonly KnownGrams[]): Readonly<{ grams: Int32Array; counts: Float32Array }> => {
  const all = new Int32Array(known.reduce((sum, { part, numbers }) => sum + part.counts * numbers.length, 0))
  let end = 0
  for (const { part, numbers } of known)
    for (let time = 0; time < part.counts; time += 1) {
      all.set(numbers, end)
      end += numbers.length
    }
  all.sort()
  const [grams, counts] = [new Int32Array(all.length), new Float32Array(all.length)]
  let size = -1
  for (let at = 0; at < all.length; at += 1) {
    if (at === 0 || all[at] !== all[at - 1]) grams[++size] = all[at] ?? 0
    counts[size] = (counts[size] ?? 0) + 1
  }
  return { grams: grams.subarray(0, size + 1), counts: counts.subarray(0, size + 1) }
}

/** How often each gram stands in the letter, known or not. */
export const countGrams = (parts: readonly Part[]): ReadonlyMap<Gram, number> => {
  const counted = new Map<Gram, number>()
  for (const { counts, read } of parts)
    eachGram(read.text, (gram) => {
      counted.set(gram, (counted.get(gram) ?? 0) + counts)
    })
  return counted
}
