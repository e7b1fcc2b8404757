import { type BaggedTexts, baggedTexts, type KindredTexts, kinTo, nearestPassage, placeOfQuestion } from './kindred-texts.ts'
import { LOOKS, type Look, lookAt } from './looks.ts'
import { questionOf } from './question.ts'
import { answersTo, type Found, type SearchIndex, type SearchShape, searchIndex, strongest } from './search-index.ts'
import type { Telling } from './telling.ts'

/**
 * What a second look knows: what titles tell, which texts are kindred to a question, and how much each thing seen counts: those of `LOOKS`, then how near the text lies, its
 * nearest passage, and how near it lies to questions at all.
 */
export type SecondLook = Readonly<{ telling: Telling; kindred: KindredTexts; weights: Float64Array }>

/** So many are looked at: those that answer best by the index, and those that lie nearest though they share few words with the question. */
const BY_WORDS = 100
const BY_KIN = 30

/** Where little was learned: one share of an answer, of what its pieces tell, of places elsewhere, of length. No word of any county is in them. */
const USUAL: Readonly<Partial<Look>> = {
  ...{ answer: 7.3, tellingCharacters: 0.086, tellingPairs: 0.086, tellingWords: 0.086, elsewhere: -2.7, length: -0.85 },
}

export const USUAL_WEIGHTS: readonly number[] = [...LOOKS.map((look) => USUAL[look] ?? 0), 0, 0, 0]

/** An index whose texts are also known as bags of pieces: what a second look needs beside it. */
export type DeepIndex = Readonly<{ index: SearchIndex; bagged: BaggedTexts }>

export const deepIndex = (texts: readonly string[], shape: SearchShape): DeepIndex => {
  const index = searchIndex(texts, shape)
  return { index, bagged: baggedTexts(index.texts) }
}

/** A text that was looked at: by its place in the index, with a number for each weight. */
export type Looked = Readonly<{ at: number; row: Float64Array }>

/** All that a second look looks at, with what it sees: the best by words first. */
export const looksAt = (index: SearchIndex, { telling, kindred }: Omit<SecondLook, 'weights'>, asked: string): readonly Looked[] => {
  const answers = answersTo(index, asked)
  const mine = placeOfQuestion(kindred, asked)
  const kin = kinTo(kindred, mine)
  const question = questionOf(index, telling, asked)
  const all = new Set([...strongest(answers, BY_WORDS), ...strongest(kin, BY_KIN)].map(({ at }) => at))
  return [...all].map((at) => {
    const share = (index.lengths[at] as number) / index.middle
    const look = lookAt(question, index.shape, { text: index.texts[at] as string, answer: answers[at] as number, share })
    const near = [kin[at] as number, nearestPassage(kindred, mine, at), kindred.sought[at] as number]
    return { at, row: Float64Array.from([...LOOKS.map((name) => look[name]), ...near]) }
  })
}

const scoreOf = (row: Float64Array, weights: Float64Array): number => row.reduce((sum, value, k) => sum + value * (weights[k] as number), 0)

/** What answers a question, after a second look, best first. Scores are of this order alone. */
export const findTwice = (index: SearchIndex, second: SecondLook, asked: string): readonly Found[] =>
  looksAt(index, second, asked)
    .map(({ at, row }) => ({ at, score: scoreOf(row, second.weights) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
