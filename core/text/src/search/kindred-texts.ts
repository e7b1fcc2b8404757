import { type Directions, dot, project } from './kindred-side.ts'
import { type Bag, bagOf, type KindredWords, kindredWordsOf } from './kindred-words.ts'
import type { Kindred } from './learn-kindred.ts'

/** Texts as bags of pieces: each whole, and each passage of it. */
export type BaggedTexts = Readonly<{ words: KindredWords; bags: readonly Bag[]; passages: readonly (readonly Bag[])[] }>

/**
 * Where texts lie for questions. `places`: each whole text; `passages`: those of each text, one after the other; `sought`: how near the nearest questions of other letters come to
 * each, for a text that is near to every question is the answer to none.
 */
export type KindredTexts = Readonly<{
  words: KindredWords
  questions: Directions
  places: readonly Float32Array[]
  passages: readonly (readonly Float32Array[])[]
  sought: Float32Array
}>

/** A question that was learned from: where its own text is, and of which group. */
export type AskedOnce = Readonly<{ question: Bag; at: number; group: number }>

/** A passage is two or three sentences; each overlaps the one before by half. What comes after the first thousand characters or so is seldom what the letter is called by. */
const [PASSAGE, APART, READ] = [80, 40, 800]
/** So many of the nearest questions are asked, among one of so many. */
const [NEAREST, ONE_OF] = [8, 5]

const passagesOf = (words: KindredWords, text: string): readonly Bag[] => {
  const many = Math.max(1, Math.ceil((Math.min(text.length, READ) - APART) / APART))
  return Array.from({ length: many }, (_, i) => bagOf(words, text.slice(i * APART, i * APART + PASSAGE)))
}

export const baggedTexts = (texts: readonly string[]): BaggedTexts => {
  const words = kindredWordsOf(texts)
  return { words, bags: texts.map((text) => bagOf(words, text)), passages: texts.map((text) => passagesOf(words, text)) }
}

const placeOf = (bag: Bag, directions: Directions): Float32Array => {
  const place = new Float32Array(directions.depth)
  project(bag, directions, place)
  return place
}

const nearestMean = (place: Float32Array, questions: readonly Float32Array[], passOver: (i: number) => boolean): number => {
  const nearest = new Float64Array(NEAREST).fill(-1)
  for (const [i, question] of questions.entries()) {
    if (passOver(i)) continue
    const near = dot(place, question)
    if (near <= (nearest[0] as number)) continue
    nearest[0] = near
    nearest.sort()
  }
  return nearest.reduce((sum, near) => sum + near, 0) / NEAREST
}

/** A text's own question, and those of its near copies, are not asked: a letter that was not learned from has none either. */
const soughtBy = (places: readonly Float32Array[], asked: readonly AskedOnce[], questions: Directions): Float32Array => {
  const groupAt = new Map(asked.map(({ at, group }) => [at, group]))
  const some = asked.filter((_, i) => i % ONE_OF === 0)
  const vectors = some.map(({ question }) => placeOf(question, questions))
  return Float32Array.from(places, (place, at) => {
    const group = groupAt.get(at)
    return nearestMean(place, vectors, (i) => some[i]?.group === group)
  })
}

export const kindredTexts = (
  { words, bags, passages }: BaggedTexts,
  { questions, texts }: Kindred,
  asked: readonly AskedOnce[],
): KindredTexts => {
  const places = bags.map((bag) => placeOf(bag, texts))
  return {
    ...{ words, questions, places },
    passages: passages.map((all) => all.map((bag) => placeOf(bag, texts))),
    sought: soughtBy(places, asked, questions),
  }
}

export const placeOfQuestion = ({ words, questions }: KindredTexts, asked: string): Float32Array => placeOf(bagOf(words, asked), questions)

/** How near each whole text lies. */
export const kinTo = ({ places }: KindredTexts, mine: Float32Array): Float32Array => Float32Array.from(places, (place) => dot(mine, place))

/** How near the nearest passage of a text lies. */
export const nearestPassage = ({ passages }: KindredTexts, mine: Float32Array, at: number): number =>
  (passages[at] ?? []).reduce((most, passage) => Math.max(most, dot(mine, passage)), -1)
