import { shuffle } from '../learning/chance.ts'
import { type Directions, dot, passOn, project, type Side, sideOf, step } from './kindred-side.ts'
import { startOf } from './kindred-start.ts'
import type { Bag, KindredWords } from './kindred-words.ts'

/**
 * Two ways to make a vector, learned together: one for questions, one for texts, so that a question lies near the text it belongs to though they share no word
 * (“no heating” and “the radiators have been cold since November”).
 */
export type Kindred = Readonly<{ questions: Directions; texts: Directions }>

/** A title and its letter, as bags. Letters of one group are so alike that neither teaches to push the other away. */
export type Lesson = Readonly<{ question: Bag; text: Bag; group: number }>

export type KindredShape = Readonly<{ depth: number; together: number; rounds: number; pace: number; warmth: number }>

/** `together`: letters that are told from one another at once. `warmth`: how near a wrong letter must come before it is pushed away. Chosen among some dozen on real letters. */
export const USUAL_KINDRED: KindredShape = { depth: 96, together: 512, rounds: 3, pace: 0.001, warmth: 0.07 }

type Placed = Readonly<{ vectors: readonly Float32Array[]; long: readonly number[]; pulls: readonly Float32Array[] }>

const placedIn = (side: Side, bags: readonly Bag[]): Placed => {
  const vectors = bags.map(() => new Float32Array(side.depth))
  return {
    vectors,
    long: bags.map((bag, i) => project(bag, side, vectors[i] as Float32Array)),
    pulls: bags.map(() => new Float32Array(side.depth)),
  }
}

const addTimes = (sum: Float32Array, vector: Float32Array, share: number): void => {
  for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] as number) + share * (vector[k] as number)
}

/** What pulls less than this moves nothing that could be seen. */
const LEAST = 3e-6

/** How likely each text of the batch is held to be the question's own; one of its own group is left out. */
const likely = (at: number, batch: readonly Lesson[], [asked, answered]: readonly [Placed, Placed], warmth: number): Float64Array => {
  const mine = asked.vectors[at] as Float32Array
  const group = batch[at]?.group
  const chances = new Float64Array(batch.length)
  let all = 0
  for (let other = 0; other < batch.length; other += 1) {
    if (other !== at && batch[other]?.group === group) continue
    // Vectors are one long: none can be nearer than 1.
    const chance = Math.exp((dot(mine, answered.vectors[other] as Float32Array) - 1) / warmth)
    chances[other] = chance
    all += chance
  }
  for (let other = 0; other < batch.length; other += 1) chances[other] = (chances[other] as number) / all
  return chances
}

/** Among all texts of the batch the question's own should be the likeliest: how far it is not pulls at both. */
const pullAt = (at: number, batch: readonly Lesson[], placed: readonly [Placed, Placed], warmth: number): void => {
  const [asked, answered] = placed
  const chances = likely(at, batch, placed, warmth)
  for (let other = 0; other < batch.length; other += 1) {
    const pull = ((chances[other] as number) - (other === at ? 1 : 0)) / (warmth * batch.length)
    if (Math.abs(pull) < LEAST) continue
    addTimes(asked.pulls[at] as Float32Array, answered.vectors[other] as Float32Array, pull)
    addTimes(answered.pulls[other] as Float32Array, asked.vectors[at] as Float32Array, pull)
  }
}

const pass = (side: Side, bags: readonly Bag[], { vectors, long, pulls }: Placed): void => {
  for (const [i, bag] of bags.entries())
    passOn(side, bag, { vector: vectors[i] as Float32Array, long: long[i] as number, pull: pulls[i] as Float32Array })
}

const learnBatch = (sides: readonly [Side, Side], batch: readonly Lesson[], warmth: number): void => {
  const [questions, texts] = [batch.map(({ question }) => question), batch.map(({ text }) => text)]
  const placed = [placedIn(sides[0], questions), placedIn(sides[1], texts)] as const
  for (const at of batch.keys()) pullAt(at, batch, placed, warmth)
  pass(sides[0], questions, placed[0])
  pass(sides[1], texts, placed[1])
}

/** Learned anew it is the same for the same chance. Steps become shorter towards the end. */
export const learnKindred = (
  words: KindredWords,
  lessons: readonly Lesson[],
  chance: () => number,
  shape: KindredShape = USUAL_KINDRED,
): Kindred => {
  const { depth, together, rounds, pace, warmth } = shape
  const texts = lessons.map(({ text }) => text)
  const start = startOf(texts, words.numbers.size, depth)
  const sides = [sideOf(start), sideOf(start)] as const
  const order = Int32Array.from(lessons.keys())
  const batches = Math.max(1, Math.round(lessons.length / together))
  for (let done = 0; done < rounds * batches; done += 1) {
    const at = done % batches
    if (at === 0) shuffle(order, chance)
    const [from, to] = [at, at + 1].map((n) => Math.floor((n * order.length) / batches))
    const batch = Array.from(order.subarray(from, to), (i) => lessons[i] as Lesson)
    learnBatch(sides, batch, warmth)
    for (const side of sides) step(side, pace * (1 - (0.8 * done) / (rounds * batches)), done + 1)
  }
  const [asking, answering] = sides
  return { questions: { depth: start.depth, rows: asking.rows }, texts: { depth: start.depth, rows: answering.rows } }
}
