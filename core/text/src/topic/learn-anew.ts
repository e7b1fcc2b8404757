import type { Spelling } from '../reading/spelled.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Side } from './sides.ts'
import { suggestTopic, type TopicModel } from './topic-model.ts'
import { type Decided, trainTopics } from './train-topics.ts'

/** A letter and what was decided of it: the county's own decision, or one of a set that was given to begin with. */
export type Lesson = Decided & Readonly<{ side: Side; own: boolean }>

export type ModelFigures = Figures &
  Readonly<{
    /** Share of the letters for which the model names one topic by itself, and how often it was right then. */
    sure: number
    sureAndRight: number
  }>

/**
 * What becomes of a new model. `FIRST`: there was none. `NO_WORSE`: it takes the place of the one in use. `WORSE` and `NOT_COMPARED` (too little was held back):
 * the one in use stays. `TOO_FEW`: there is nothing to learn from yet.
 */
export type Verdict = 'FIRST' | 'NO_WORSE' | 'WORSE' | 'NOT_COMPARED' | 'TOO_FEW'

export type Learned = Readonly<{
  verdict: Verdict
  learned: number
  /** What both were judged by: decisions of the county itself, or of the set given to begin with where there are too few of its own. */
  held: Readonly<{ letters: number; own: boolean }>
  model?: TopicModel
  figures?: ModelFigures
  /** The model in use, on the very same letters. */
  inUse?: ModelFigures
}>

export const LEAST_LEARNED = 40
export const LEAST_HELD = 10

type Words = Readonly<{ spelling: Spelling }>

export const judge = (model: TopicModel, letters: readonly Decided[], { spelling }: Words): ModelFigures => {
  const said = letters.map((letter) => ({ letter, suggestion: suggestTopic(model, letter, spelling) }))
  const sure = said.filter(({ suggestion }) => suggestion.topic !== undefined)
  const right = sure.filter(({ letter, suggestion }) => suggestion.topic === letter.topic)
  const judged = said.map(({ letter, suggestion: { likeliest } }) => {
    const [best] = likeliest
    return { topic: letter.topic, said: best?.topic ?? '', confidence: best?.confidence ?? 0 }
  })
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return { ...figuresOf(judged), sure: share(sure.length, letters.length), sureAndRight: share(right.length, sure.length) }
}

const heldOf = (lessons: readonly Lesson[]): Readonly<{ letters: readonly Lesson[]; own: boolean }> => {
  const held = lessons.filter(({ side }) => side === 'HELD')
  const own = held.filter((lesson) => lesson.own)
  return own.length >= LEAST_HELD ? { letters: own, own: true } : { letters: held, own: false }
}

const verdictOf = (figures: ModelFigures, inUse: ModelFigures | undefined, held: number): Verdict => {
  if (inUse === undefined) return 'FIRST'
  if (held < LEAST_HELD) return 'NOT_COMPARED'
  return figures.macroF1 >= inUse.macroF1 ? 'NO_WORSE' : 'WORSE'
}

type Asked = Readonly<{ lessons: readonly Lesson[]; inUse?: TopicModel }>

/**
 * Learns from what is not held back, and judges what was learned, beside the model in use, by what is. Neither has ever seen those letters or their like. The
 * model that is judged is the one that is used: nothing is learned on top of it afterwards.
 */
export const learnAnew = ({ lessons, inUse }: Asked, training: Readonly<{ seed: number; version: string }> & Words): Learned => {
  const learning = lessons.filter(({ side }) => side !== 'HELD')
  const { letters, own } = heldOf(lessons)
  const model = learning.length < LEAST_LEARNED ? undefined : trainTopics(learning, training)
  const held = { letters: letters.length, own }
  if (model === undefined) return { verdict: 'TOO_FEW', learned: learning.length, held }
  const figures = judge(model, letters, training)
  const before = inUse && judge(inUse, letters, training)
  const verdict = verdictOf(figures, before, letters.length)
  return { verdict, learned: learning.length, held, model, figures, ...(before !== undefined && { inUse: before }) }
}
