import { chanceFrom } from '@onedoor/text/learning/chance'

/** One decision made without having seen the pair: how likely it was held to be the same, and what it is. */
export type Held = Readonly<{ score: number; said: boolean; same: boolean }>

export type Agreement = Readonly<{ precision: number; recall: number; f1: number; auc: number }>

export const agreement = (held: readonly Held[]): Agreement => {
  const count = (said: boolean, same: boolean) => held.filter((one) => one.said === said && one.same === same).length
  const [right, wrong, missed] = [count(true, true), count(true, false), count(false, true)]
  const [sames, diffs] = [held.filter(({ same }) => same), held.filter(({ same }) => !same)]
  const above = sames.flatMap((one) => diffs.map((other) => (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0)))
  return {
    ...{ precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, right + missed) },
    ...{
      f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
      auc: above.reduce((sum: number, n) => sum + n, 0) / Math.max(1, above.length),
    },
  }
}

/** Which of `folds` each group belongs to: groups in an order drawn by the seed, each into the fold that is emptiest so far. */
export const foldsOf = (groups: readonly string[], folds: number, seed: number): readonly number[] => {
  const next = chanceFrom(seed)
  const order = [...new Set(groups)].map((group) => ({ group, at: next() })).toSorted((a, b) => a.at - b.at)
  const load = Array.from({ length: folds }, () => 0)
  const fold = new Map<string, number>()
  for (const { group } of order) {
    const emptiest = load.indexOf(Math.min(...load))
    fold.set(group, emptiest)
    load[emptiest] = (load[emptiest] ?? 0) + groups.filter((other) => other === group).length
  }
  return groups.map((group) => fold.get(group) ?? 0)
}

export const meanAndSpread = (values: readonly number[]): Readonly<{ mean: number; spread: number }> => {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)) }
}
