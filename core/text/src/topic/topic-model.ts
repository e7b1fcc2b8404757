import type { Spelling } from '../reading/spelled.ts'
import { sharesOf } from './confidence.ts'
import { type Evidence, evidenceIn } from './evidence.ts'
import { finderOf } from './finder.ts'
import { countKnown, knownGrams, type Letter, partsOf } from './letter-grams.ts'
import { type Lexicon, type Rows, rowsOfBags } from './vocabulary.ts'

/** What was learned from a county's own letters: for each gram how much it speaks for each topic. Plain values; `topic-file` writes and reads them. */
export type TopicModel = Readonly<{
  /** Kept with every suggestion, so that it can be said later which model said it. */
  version: string
  topics: readonly string[]
  lexicon: Lexicon
  /** How much each gram is listened to. */
  emphasis: Float32Array
  /** Gram by gram, one weight for each topic. */
  weights: Float32Array
  sharpness: number
  /** From this confidence on, at least 97 in 100 of the held-back letters were right; below it the answer is "not sure". */
  sureFrom: number
  letters: number
}>

export type Proposed = Readonly<{ topic: string; confidence: number }>

export type Suggestion = Readonly<{
  model: string
  /** Nothing when the model is not sure: then the officer is shown the likeliest topics without a choice made. */
  topic: string | undefined
  likeliest: readonly Proposed[]
  evidence: readonly Evidence[]
}>

/** The score of row `row` for each topic. */
export const scoresOf = (rows: Rows, row: number, { weights, kinds }: Readonly<{ weights: Float32Array; kinds: number }>): Float64Array => {
  const scores = new Float64Array(kinds)
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const first = (rows.columns[at] ?? 0) * kinds
    const value = rows.values[at] ?? 0
    for (let topic = 0; topic < kinds; topic += 1) scores[topic] = (scores[topic] ?? 0) + value * (weights[first + topic] ?? 0)
  }
  return scores
}

const SHOWN = 3

/**
 * What a letter is likely to be about, how surely, and the words that say so. An officer decides. A letter of which nothing is known, in which nothing can be
 * read or which is in another language gets no topic.
 */
export const suggestTopic = (model: TopicModel, letter: Letter, spelling: Spelling, shown = SHOWN): Suggestion => {
  const kinds = model.topics.length
  const numberOf = finderOf(model.lexicon)
  const known = partsOf(letter, spelling).map((part) => knownGrams(part, numberOf))
  const bag = countKnown(known)
  const rows = rowsOfBags([bag], model.emphasis)
  const shares = sharesOf(scoresOf(rows, 0, { weights: model.weights, kinds }), model.sharpness)
  const order = model.topics.map((_, i) => i).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
  const likeliest = order.slice(0, shown).map((i) => ({ topic: model.topics[i] ?? '', confidence: shares[i] ?? 0 }))
  const [best = 0, next = best] = order
  const isKnown = rows.columns.length > 0
  const isSure = isKnown && (shares[best] ?? 0) >= model.sureFrom
  const leans = new Map<number, number>()
  bag.grams.forEach((gram, at) => {
    const count = bag.counts[at] ?? 1
    const lean = (model.weights[gram * kinds + best] ?? 0) - (model.weights[gram * kinds + next] ?? 0)
    leans.set(gram, (lean * (1 + Math.log(count)) * (model.emphasis[gram] ?? 0)) / count)
  })
  const evidence = evidenceIn(known, (gram) => leans.get(gram) ?? 0)
  return { model: model.version, topic: isSure ? likeliest[0]?.topic : undefined, likeliest, evidence }
}
