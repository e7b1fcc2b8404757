import { regression } from '../learning/regression.ts'
import { FEATURES, type Likeness } from './likeness.ts'

/** Weights of the features as they are; `threshold` is the least score at which two letters are put before the officer as one matter. */
export type MatterModel = Readonly<{
  version: string
  features: readonly (keyof Likeness)[]
  weights: readonly number[]
  bias: number
  threshold: number
}>

export type JudgedPair = Readonly<{ likeness: Likeness; same: boolean }>

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** From 0 to 1: how likely it is that both letters are about the same facts with the same demand. Never about the writer. */
export const sameMatter = (likeness: Likeness, { features, weights, bias }: MatterModel): number =>
  sigmoid(features.reduce((sum, feature, i) => sum + (weights[i] ?? 0) * likeness[feature], bias))

/** The penalty keeps few pairs from speaking too loudly: it counts as much as three of them. */
const PENALTY = 3

/** Learns from decided pairs. The threshold is even odds. */
export const learnMatter = (
  pairs: readonly JudgedPair[],
  version: string,
  features: readonly (keyof Likeness)[] = FEATURES,
): MatterModel => {
  const examples = pairs.map(({ likeness, same }) => ({ features: [1, ...features.map((name) => likeness[name])], right: same, weight: 1 }))
  const [bias = 0, ...weights] = regression(examples, PENALTY / pairs.length)
  return { version, features, weights, bias, threshold: 0.5 }
}
