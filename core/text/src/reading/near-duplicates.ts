import { unions } from './unions.ts'

/** Two letters are nearly the same when they share at least half of all the pairs of neighbouring characters that either has (Jaccard). */
const NEAR = 0.5

const NOT_READ = /[^\p{L}\p{N}]+/gu
const UNIT = 0x10000

const pairsOf = (body: string): ReadonlySet<number> => {
  const text = body.replace(NOT_READ, '')
  const pairs = new Set<number>()
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.charCodeAt(i) * UNIT + text.charCodeAt(i + 1))
  return pairs
}

/** Each body's pairs as numbers, the rarest first: letters that share much share something rare. */
const rarestFirst = (bodies: readonly string[]): readonly Int32Array[] => {
  const sets = bodies.map(pairsOf)
  const seen = new Map<number, number>()
  for (const set of sets) for (const pair of set) seen.set(pair, (seen.get(pair) ?? 0) + 1)
  const ranks = new Map([...seen].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([pair], rank) => [pair, rank]))
  return sets.map((set) => Int32Array.from(set, (pair) => ranks.get(pair) ?? 0).sort())
}

/** How many numbers two sorted lists share; stops with nought when `least` can no longer be reached. */
const shared = (a: Int32Array, b: Int32Array, least: number): number => {
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (both + Math.min(a.length - i, b.length - j) < least) return 0
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) both += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return both
}

const isNear = (a: Int32Array, b: Int32Array): boolean => {
  const least = (NEAR * (a.length + b.length)) / (1 + NEAR)
  return Math.min(a.length, b.length) >= NEAR * Math.max(a.length, b.length) && shared(a, b, least) >= least
}

/** How many of the rarest pairs must be looked at, so that two near bodies cannot miss each other: `least` of `length` have to be shared. */
const looked = (length: number, least: number): number => length - Math.ceil(least) + 1

/**
 * For each body the number of its group: whoever can be reached over near-duplicates is in one group. Exact, and without comparing everybody with
 * everybody: two near bodies share one of the rarest third of the shorter's pairs. Used so that no letter is measured by its own copy.
 */
export const groupsOfNear = (bodies: readonly string[]): Int32Array => {
  const pairs = rarestFirst(bodies)
  const { rootOf, join } = unions()
  const posted = new Map<number, number[]>()
  const met = new Int32Array(bodies.length).fill(-1)
  const look = (i: number, mine: Int32Array, others: readonly number[]): void => {
    // Shorter ones were posted first: from the end until they are too short.
    for (let at = others.length - 1; at >= 0; at -= 1) {
      const other = others[at] ?? 0
      const theirs = pairs[other] ?? mine
      if (theirs.length < NEAR * mine.length) return
      if (met[other] === i) continue
      met[other] = i
      if (rootOf(other) !== rootOf(i) && isNear(mine, theirs)) join(i, other)
    }
  }
  const bySize = Int32Array.from(bodies, (_, i) => i).sort((a, b) => (pairs[a]?.length ?? 0) - (pairs[b]?.length ?? 0))
  for (const i of bySize) {
    const mine = pairs[i] ?? new Int32Array()
    for (const pair of mine.subarray(0, looked(mine.length, NEAR * mine.length))) look(i, mine, posted.get(pair) ?? [])
    for (const pair of mine.subarray(0, looked(mine.length, (2 * NEAR * mine.length) / (1 + NEAR)))) {
      const list = posted.get(pair)
      if (list === undefined) posted.set(pair, [i])
      else list.push(i)
    }
  }
  return Int32Array.from(bodies, (_, i) => rootOf(i))
}
