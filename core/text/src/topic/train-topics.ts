import { chanceFrom, shuffle } from '../learning/chance.ts'
import { groupsOfNear } from '../reading/near-duplicates.ts'
import type { Spelling } from '../reading/spelled.ts'
import { fittedSharpness, type Scored, sharesOf } from './confidence.ts'
import { surest } from './figures.ts'
import { countGrams, type Letter, partsOf } from './letter-grams.ts'
import { widestPlane } from './plane.ts'
import { scoresOf, type TopicModel } from './topic-model.ts'
import { type Bag, bagOf, emphasisOf, lexiconOf, rowsOfBags, type Topics } from './vocabulary.ts'

/** A letter and the topic that an officer gave it. */
export type Decided = Letter & Readonly<{ topic: string }>

export type Training = Readonly<{ seed: number; version: string; spelling: Spelling }>

const FOLDS = 4
const SURE = 0.97
/** However right a small set may seem to be: what is not likelier than not is not named alone. */
const LEAST_SURE = 0.5

type Learned = Readonly<{ emphasis: Float32Array; weights: Float32Array; kinds: number }>

/** Letters in numbers, what officers said of them, how many grams are known, and the seed. */
type Lesson = Readonly<{ bags: readonly Bag[]; topics: Topics; size: number; seed: number }>

const learn = ({ bags, topics, size, seed }: Lesson): Learned => {
  const emphasis = emphasisOf(bags, topics, size)
  const rows = rowsOfBags(bags, emphasis)
  const weights = new Float32Array(size * topics.kinds)
  for (let kind = 0; kind < topics.kinds; kind += 1) {
    const signs = Int8Array.from(topics.of, (topic) => (topic === kind ? 1 : -1))
    widestPlane(rows, signs, { width: size, seed }).forEach((weight, gram) => {
      weights[gram * topics.kinds + kind] = weight
    })
  }
  return { emphasis, weights, kinds: topics.kinds }
}

/** For each letter the fold it is held back in; near-duplicates are held back together. */
export const foldsOf = (groups: Int32Array, folds: number, seed: number): Int32Array => {
  const heads = Int32Array.from(new Set(groups))
  shuffle(heads, chanceFrom(seed))
  const foldOf = new Map([...heads].map((head, i) => [head, i % folds]))
  return groups.map((group) => foldOf.get(group) ?? 0)
}

/** The lesson with these letters alone. */
const only = (lesson: Lesson, letters: readonly number[]): Lesson => ({
  ...lesson,
  bags: letters.flatMap((i) => lesson.bags[i] ?? []),
  topics: { of: Int32Array.from(letters, (i) => lesson.topics.of[i] ?? 0), kinds: lesson.topics.kinds },
})

/** Every letter scored by a model that has not seen it, nor its like. */
const heldBack = (lesson: Lesson, folds: Int32Array): readonly Scored[] => {
  const all = lesson.bags.map((_, i) => i)
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const [inside, outside] = [all.filter((i) => folds[i] !== fold), all.filter((i) => folds[i] === fold)]
    if (inside.length === 0 || outside.length === 0) return []
    const learned = learn(only(lesson, inside))
    const { bags, topics } = only(lesson, outside)
    const rows = rowsOfBags(bags, learned.emphasis)
    return bags.map((_, row) => ({ scores: scoresOf(rows, row, learned), topic: topics.of[row] ?? 0 }))
  })
}

const sureFrom = (held: readonly Scored[], sharpness: number): number => {
  const judged = held.map(({ scores, topic }) => {
    const shares = sharesOf(scores, sharpness)
    const confidence = shares.reduce((a, b) => Math.max(a, b), 0)
    return { topic: String(topic), said: String(shares.indexOf(confidence)), confidence }
  })
  return Math.min(Math.max(surest(judged, SURE).from, LEAST_SURE), 2)
}

/**
 * Learns topics from decided letters: a widest plane for each topic over weighted character grams, then how sure to be, from letters held back in four
 * folds. The same letters and seed give the same model. Nothing can be learned where fewer than two topics were ever given.
 */
export const trainTopics = (letters: readonly Decided[], { seed, version, spelling }: Training): TopicModel | undefined => {
  const names = [...new Set(letters.map(({ topic }) => topic))].sort()
  if (names.length < 2) return undefined
  const places = new Map(names.map((name, i) => [name, i]))
  const topics: Topics = { of: Int32Array.from(letters, ({ topic }) => places.get(topic) ?? 0), kinds: names.length }
  const counted = letters.map((letter) => countGrams(partsOf(letter, spelling)))
  const lexicon = lexiconOf(counted)
  const lesson: Lesson = { bags: counted.map((letter) => bagOf(letter, lexicon)), topics, size: lexicon.size, seed }
  const folds = foldsOf(groupsOfNear(letters.map(({ body }) => body)), FOLDS, seed)
  const held = heldBack(lesson, folds)
  const sharpness = fittedSharpness(held)
  const { emphasis, weights } = learn(lesson)
  return { version, topics: names, lexicon, emphasis, weights, sharpness, sureFrom: sureFrom(held, sharpness), letters: letters.length }
}
