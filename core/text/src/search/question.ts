import { runs } from '../repeat/grams.ts'
import { PARTED, rarityIn, type SearchIndex } from './search-index.ts'
import { keptOf, type Telling, tellingOf } from './telling.ts'

/** What one piece of a question weighs: how rare it is among the texts, what having it speaks for, and how often letters keep what their titles say. */
export type Weighed = Readonly<{ rarity: number; telling: number; kept: number }>

/**
 * A question made ready to be looked for in many texts, each read once. Its characters are numbered from 1 in the order they come (0 is any other), its neighbouring pairs from 0.
 * `text`: its stretches parted by `PARTED`; `places`: for each character where it stands there, the last first.
 */
export type Question = Readonly<{
  text: string
  numberOf: Uint16Array
  places: readonly (readonly number[])[]
  singles: readonly Weighed[]
  pairs: readonly Weighed[]
  /** The number of the pair of two characters, by `first * places.length + second`; -1 where the question does not have it. */
  pairOf: Int16Array
  /** The number of the pair that begins at each place of `text`, or -1. */
  pairsAlong: Int16Array
  words: readonly Readonly<{ run: string } & Weighed>[]
  codes: ReadonlySet<string>
}>

const HAN = /^[\u3400-\u9fff]/u
/** A place or a house named by a letter and a number: A3, B7. */
const CODE = /^[a-z]\d{0,2}$/
const CHARACTERS = 2 ** 16

export const codesIn = (text: string): readonly string[] => text.split(PARTED).filter((run) => CODE.test(run))

type Weigh = (piece: string) => Weighed

const weighing =
  (index: SearchIndex, telling: Telling): Weigh =>
  (piece) => ({ rarity: rarityIn(index, piece), telling: tellingOf(telling, index, piece), kept: keptOf(telling, index, piece) })

type Numbered = Readonly<{ numberOf: Uint16Array; places: number[][] }>

const numbered = (text: string): Numbered => {
  const numberOf = new Uint16Array(CHARACTERS)
  const places: number[][] = [[]]
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charCodeAt(at)
    if (text[at] === PARTED) continue
    if (numberOf[character] === 0) numberOf[character] = places.push([]) - 1
    places[numberOf[character] as number]?.push(at)
  }
  return { numberOf, places }
}

/** A pair within a number or a word of other letters weighs its share of the whole word: such words are never cut for the index. */
const pairIn = (run: string, pair: string, weigh: Weigh): Weighed => {
  if (HAN.test(run)) return weigh(pair)
  const whole = weigh(`@${run}`)
  return { ...whole, telling: 0, rarity: whole.rarity / (run.length - 1) }
}

type Pairs = Pick<Question, 'pairs' | 'pairOf' | 'pairsAlong'>

const pairsOf = (stretches: readonly string[], { numberOf, places }: Numbered, weigh: Weigh): Pairs => {
  const pairs: Weighed[] = []
  const pairOf = new Int16Array(places.length ** 2).fill(-1)
  const along: number[] = []
  for (const run of stretches) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const key = (numberOf[run.charCodeAt(at)] as number) * places.length + (numberOf[run.charCodeAt(at + 1)] as number)
      if (pairOf[key] === -1) pairOf[key] = pairs.push(pairIn(run, run.slice(at, at + 2), weigh)) - 1
      along.push(pairOf[key] as number)
    }
    along.push(-1, -1)
  }
  return { pairs, pairOf, pairsAlong: Int16Array.from(along) }
}

export const questionOf = (index: SearchIndex, telling: Telling, asked: string): Question => {
  const stretches = runs(asked)
  const text = stretches.join(PARTED)
  const weigh = weighing(index, telling)
  const all = numbered(text)
  const words = new Set(stretches.filter((run) => !HAN.test(run)))
  return {
    text,
    ...all,
    ...pairsOf(stretches, all, weigh),
    singles: all.places.map(([at]) => (at !== undefined && HAN.test(text.charAt(at)) ? weigh(text.charAt(at)) : NOTHING)),
    words: [...words].map((run) => ({ run, ...weigh(`@${run}`) })),
    codes: new Set(codesIn(text)),
  }
}

const NOTHING: Weighed = { rarity: 0, telling: 0, kept: 0 }
