/** mulberry32: the same numbers for the same seed on every machine. */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pairsIn = (text: string): ReadonlySet<string> => {
  const plain = text.normalize('NFKC').replaceAll(/[\p{P}\p{S}\p{Z}\s]/gu, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))
}

const jaccard = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0
  for (const pair of one) if (other.has(pair)) both += 1
  return both / Math.max(one.size + other.size - both, 1)
}

/** From here on two letters are near-duplicates, and never stand on both sides of a split. */
const NEAR = 0.5
/** A pair of characters in more letters than this brings nobody together. */
const RARE = 12

/** For each letter the number of its group: letters joined by near-duplicates among those that share something rare. */
export const nearDuplicates = (letters: readonly string[]): readonly number[] => {
  const sets = letters.map(pairsIn)
  const holders = new Map<string, number[]>()
  for (const [at, set] of sets.entries()) for (const pair of set) holders.set(pair, [...(holders.get(pair) ?? []).slice(0, RARE), at])
  const group = letters.map((_, at) => at)
  const join = (one: number, other: number): void => {
    const [from, to] = [group[one], group[other]]
    if (from === to || to === undefined) return
    for (const [at, value] of group.entries()) if (value === from) group[at] = to
  }
  const seen = new Set<string>()
  for (const of of holders.values()) {
    if (of.length < 2 || of.length > RARE) continue
    for (const one of of)
      for (const other of of) {
        const key = `${one} ${other}`
        if (one >= other || seen.has(key)) continue
        seen.add(key)
        const [a, b] = [sets[one], sets[other]]
        if (a !== undefined && b !== undefined && jaccard(a, b) >= NEAR) join(one, other)
      }
  }
  return group
}
