import { type JudgedPair, learnMatter, type MatterModel, sameMatter } from './same-matter.ts'

/** What an officer decided of two letters, and on which side both stand. */
export type MatterLesson = JudgedPair & Readonly<{ side: 'LEARN' | 'HELD' }>

/** How a model did on decisions it never saw. `missed`: one matter, and it said nothing. `wrong`: it said one matter, and they are two. */
export type MatterFigures = Readonly<{ pairs: number; right: number; missed: number; wrong: number }>

/** `NO_WORSE`: it takes the place of the one in use. `WORSE`, `NOT_COMPARED` (too little was held back): that one stays. `TOO_FEW`: there is nothing to learn from yet. */
export type MatterVerdict = 'NO_WORSE' | 'WORSE' | 'NOT_COMPARED' | 'TOO_FEW'

type Kinds = Readonly<{ same: number; notSame: number }>

export type MatterLearned = Readonly<{
  verdict: MatterVerdict
  learned: Kinds
  held: Kinds
  model?: MatterModel
  figures?: MatterFigures
  /** The one in use, on the very same decisions. */
  inUse?: MatterFigures
}>

/** From fewer decisions a model is often worse than none: see docs/measurements.md. */
export const LEAST_PAIRS = 40
export const LEAST_OF_EACH = 10
export const LEAST_PAIRS_HELD = 10
/** Who is judged by one kind alone is right by always saying the same. */
const LEAST_HELD_OF_EACH = 3

const kindsOf = (pairs: readonly JudgedPair[]): Kinds => {
  const same = pairs.filter((pair) => pair.same).length
  return { same, notSame: pairs.length - same }
}

const isEnough = ({ same, notSame }: Kinds, pairs: number, ofEach: number): boolean =>
  same + notSame >= pairs && Math.min(same, notSame) >= ofEach

export const judgeMatter = (pairs: readonly JudgedPair[], model: MatterModel): MatterFigures => {
  const said = pairs.map(({ likeness, same }) => ({ same, proposed: sameMatter(likeness, model) >= model.threshold }))
  const missed = said.filter(({ same, proposed }) => same && !proposed).length
  const wrong = said.filter(({ same, proposed }) => !same && proposed).length
  return { pairs: pairs.length, right: pairs.length - missed - wrong, missed, wrong }
}

/**
 * Learns from what is not held back; what was learned takes over only if it is right about no fewer of the held-back decisions than the one in use. Neither has ever seen those
 * letters. The same decisions always give the same model.
 */
export const learnMatterAnew = (lessons: readonly MatterLesson[], inUse: MatterModel, version: string): MatterLearned => {
  const learning = lessons.filter(({ side }) => side === 'LEARN')
  const judging = lessons.filter(({ side }) => side === 'HELD')
  const counts = { learned: kindsOf(learning), held: kindsOf(judging) }
  if (!isEnough(counts.learned, LEAST_PAIRS, LEAST_OF_EACH)) return { verdict: 'TOO_FEW', ...counts }
  const model = learnMatter(learning, version)
  const [figures, before] = [judgeMatter(judging, model), judgeMatter(judging, inUse)]
  const compared = isEnough(counts.held, LEAST_PAIRS_HELD, LEAST_HELD_OF_EACH)
  const verdict = !compared ? 'NOT_COMPARED' : figures.right >= before.right ? 'NO_WORSE' : 'WORSE'
  return { verdict, ...counts, model, figures, inUse: before }
}
