import { chanceFrom } from '@onedoor/text/learning/chance'
import { learnMatterAnew, type MatterLesson } from '@onedoor/text/repeat/learn-matter-anew'
import { type JudgedPair, learnMatter, type MatterModel, sameMatter } from '@onedoor/text/repeat/same-matter'
import { agreement, foldsOf, type Held, meanAndSpread } from './cross-validation.ts'

export type GroupedPair = JudgedPair & Readonly<{ group: string }>

/** F1 after so many decisions: of what was learned from all of them, and of what would be in use, with one group in five held back to judge it by. */
export type CurvePoint = Readonly<{
  decided: number
  learned: Readonly<{ mean: number; spread: number }>
  inUse: Readonly<{ mean: number; spread: number }>
  /** In how many of the folds what was learned took over. */
  tookOver: number
}>

const DECIDED = [40, 80, 160]
const SEEDS = 20
const FOLDS = 10
const HELD_SHARE = 0.2

export const decidedBy = ({ likeness, same }: JudgedPair, model: MatterModel): Held => {
  const score = sameMatter(likeness, model)
  return { score, said: score >= model.threshold, same }
}

/** Whole groups in an order drawn by chance, until there are as many pairs as asked for. */
const drawn = (pairs: readonly GroupedPair[], most: number, chance: () => number): readonly MatterLesson[] => {
  const order = [...new Set(pairs.map(({ group }) => group))].map((group) => ({
    ...{ group, at: chance() },
    side: chance() < HELD_SHARE ? ('HELD' as const) : ('LEARN' as const),
  }))
  const lessons: MatterLesson[] = []
  for (const { group, side } of order.toSorted((a, b) => a.at - b.at)) {
    if (lessons.length >= most) break
    lessons.push(...pairs.filter((pair) => pair.group === group).map((pair) => ({ ...pair, side })))
  }
  return lessons
}

type OneSeed = Readonly<{ learned: number; inUse: number; tookOver: number }>

const bySeed = (pairs: readonly GroupedPair[], starting: MatterModel, decided: number, seed: number): OneSeed => {
  const folds = foldsOf(
    pairs.map(({ group }) => group),
    FOLDS,
    seed,
  )
  const chance = chanceFrom(seed)
  const made = Array.from({ length: FOLDS }, (_, fold) => {
    const lessons = drawn(
      pairs.filter((__, i) => folds[i] !== fold),
      decided,
      chance,
    )
    const anew = learnMatterAnew(lessons, starting, 'anew')
    const inUse = anew.verdict === 'NO_WORSE' ? (anew.model ?? starting) : starting
    return { judged: pairs.filter((__, i) => folds[i] === fold), learned: learnMatter(lessons, 'all'), inUse, took: inUse !== starting }
  })
  const f1 = (of: 'learned' | 'inUse') => agreement(made.flatMap((one) => one.judged.map((pair) => decidedBy(pair, one[of])))).f1
  return { learned: f1('learned'), inUse: f1('inUse'), tookOver: made.filter(({ took }) => took).length }
}

/** How good it gets with the number of decisions; no pair is judged by what saw a pair of its group. */
export const learningCurve = (pairs: readonly GroupedPair[], starting: MatterModel): readonly CurvePoint[] =>
  DECIDED.map((decided) => {
    const seeds = Array.from({ length: SEEDS }, (_, i) => bySeed(pairs, starting, decided, i + 1))
    return {
      decided,
      learned: meanAndSpread(seeds.map(({ learned }) => learned)),
      inUse: meanAndSpread(seeds.map(({ inUse }) => inUse)),
      tookOver: seeds.reduce((sum, { tookOver }) => sum + tookOver, 0) / (SEEDS * FOLDS),
    }
  })
