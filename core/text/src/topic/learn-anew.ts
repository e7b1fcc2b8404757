import type { Spelling } from '../reading/spelled.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Side } from './sides.ts'
import { suggestTopic, type TopicModel } from './topic-model.ts'
import { type Decided, trainTopics } from './train-topics.ts'

/** A letter and what was decided of it: the county's own decision, or one of a set that was given to begin with. */
export type Lesson = Decided & Readonly<{ side: Side; own: boolean }>

export type ModelFigures = Figures &
  Readonly<{
    /** Share of the letters for which one answer is named by itself, and how often it was right then. */
    sure: number
    sureAndRight: number
    /** Share of the letters whose answer is among the first three. */
    withinThree: number
  }>

/** What is said of a letter: the likeliest answers in order with their shares; `sure` where the first is named by itself. */
export type Answered = Readonly<{ sure: boolean; likeliest: readonly Readonly<{ topic: string; confidence: number }>[] }>

/** How a model answers, or what answers where there is none. */
export type Answering = (model: TopicModel | undefined, letter: Decided) => Answered

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

const SHOWN = 3

/** How well the letters are answered. */
export const judge = (letters: readonly Decided[], answering: (letter: Decided) => Answered): ModelFigures => {
  const said = letters.map((letter) => ({ topic: letter.topic, ...answering(letter) }))
  const judged = said.map(({ topic, likeliest: [best] }) => ({ topic, said: best?.topic ?? '', confidence: best?.confidence ?? 0 }))
  const sure = said.filter((one) => one.sure)
  const share = (part: readonly unknown[], whole: readonly unknown[]): number => (whole.length === 0 ? 0 : part.length / whole.length)
  return {
    ...figuresOf(judged),
    sure: share(sure, said),
    sureAndRight: share(
      sure.filter(({ topic, likeliest: [best] }) => best?.topic === topic),
      sure,
    ),
    withinThree: share(
      said.filter(({ topic, likeliest }) => likeliest.slice(0, SHOWN).some((one) => one.topic === topic)),
      said,
    ),
  }
}

/** Topics are answered by a model alone. */
export const byModel =
  (spelling: Spelling): Answering =>
  (model, letter) => {
    if (model === undefined) return { sure: false, likeliest: [] }
    const { topic, likeliest } = suggestTopic(model, letter, spelling)
    return { sure: topic !== undefined, likeliest }
  }

const heldOf = (lessons: readonly Lesson[]): Readonly<{ letters: readonly Lesson[]; own: boolean }> => {
  const held = lessons.filter(({ side }) => side === 'HELD')
  const own = held.filter((lesson) => lesson.own)
  return own.length >= LEAST_HELD ? { letters: own, own: true } : { letters: held, own: false }
}

type Measure = (figures: ModelFigures) => number

const verdictOf = ({
  measure,
  figures,
  inUse,
  held,
}: Readonly<{ measure: Measure; figures: ModelFigures; inUse: ModelFigures | undefined; held: number }>): Verdict => {
  if (inUse === undefined) return 'FIRST'
  if (held < LEAST_HELD) return 'NOT_COMPARED'
  return measure(figures) >= measure(inUse) ? 'NO_WORSE' : 'WORSE'
}

type Asked = Readonly<{
  lessons: readonly Lesson[]
  inUse?: TopicModel
  answering: Answering
  /** What is compared; macro-F1 where nothing is said. */
  measure?: Measure
  /** Letters are answered without any model too, and a first one must be no worse than that. */
  answeredWithout?: boolean
}>

const byMacroF1: Measure = ({ macroF1 }) => macroF1

type Training = Readonly<{ seed: number; version: string; spelling: Spelling }>

/**
 * Learns from what is not held back, and judges what was learned, beside what is in use, by what is. Neither has ever seen those letters or their like. The
 * model that is judged is the one that is used: nothing is learned on top of it afterwards.
 */
export const learnAnew = (asked: Asked, training: Training): Learned => {
  const { lessons, inUse, answering, measure = byMacroF1, answeredWithout = false } = asked
  const learning = lessons.filter(({ side }) => side !== 'HELD')
  const { letters, own } = heldOf(lessons)
  const model = learning.length < LEAST_LEARNED ? undefined : trainTopics(learning, training)
  const held = { letters: letters.length, own }
  if (model === undefined) return { verdict: 'TOO_FEW', learned: learning.length, held }
  const figures = judge(letters, (letter) => answering(model, letter))
  const before = inUse !== undefined || answeredWithout ? judge(letters, (letter) => answering(inUse, letter)) : undefined
  const verdict = verdictOf({ measure, figures, inUse: before, held: letters.length })
  return { verdict, learned: learning.length, held, model, figures, ...(before !== undefined && { inUse: before }) }
}
