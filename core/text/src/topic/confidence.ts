/** Scores of a letter for each topic, and the topic an officer gave it. */
export type Scored = Readonly<{ scores: Float64Array; topic: number }>

/** Shares that sum to one: the greater the sharpness, the more the best score takes. */
export const sharesOf = (scores: Float64Array, sharpness: number): Float64Array => {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const raised = scores.map((score) => Math.exp((score - most) * sharpness))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / sum)
}

const surprise = (held: readonly Scored[], sharpness: number): number =>
  held.reduce((sum, { scores, topic }) => sum - Math.log(Math.max(sharesOf(scores, sharpness)[topic] ?? 0, 1e-9)), 0)

const GOLDEN = (Math.sqrt(5) - 1) / 2
const ROUNDS = 40

/**
 * The sharpness at which the officers' topics of held-back letters surprise least (temperature scaling, Guo et al., ICML 2017): then "nine in ten"
 * is right nine times in ten. Golden-section search on its logarithm.
 */
export const fittedSharpness = (held: readonly Scored[]): number => {
  let [low, high] = [Math.log(0.1), Math.log(50)]
  if (held.length === 0) return 1
  for (let round = 0; round < ROUNDS; round += 1) {
    const a = high - GOLDEN * (high - low)
    const b = low + GOLDEN * (high - low)
    if (surprise(held, Math.exp(a)) < surprise(held, Math.exp(b))) high = b
    else low = a
  }
  return Math.exp((low + high) / 2)
}
