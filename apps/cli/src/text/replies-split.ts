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

/** Pairs of letters that share something rare, each once. */
const pairsToCompare = (sets: readonly ReadonlySet<string>[]): readonly (readonly [number, number])[] => {
  const holders = new Map<string, number[]>()
  for (const [at, set] of sets.entries())
    for (const pair of set) {
      const known = holders.get(pair)
      if (known === undefined) holders.set(pair, [at])
      else if (known.length <= RARE) known.push(at)
    }
  const few = [...holders.values()].filter((of) => of.length > 1 && of.length <= RARE)
  const keys = new Set(few.flatMap((of) => of.flatMap((one, at) => of.slice(at + 1).map((other) => one * sets.length + other))))
  return [...keys].map((key) => [Math.floor(key / sets.length), key % sets.length])
}

/** For each letter the number of its group: letters joined by near-duplicates among those that share something rare. */
export const nearDuplicates = (letters: readonly string[]): readonly number[] => {
  const sets = letters.map(pairsIn)
  const none: ReadonlySet<string> = new Set()
  const near = pairsToCompare(sets).filter(([one, other]) => jaccard(sets[one] ?? none, sets[other] ?? none) >= NEAR)
  return near.reduce<readonly number[]>(
    (group, [one, other]) => group.map((value) => (value === group[other] ? (group[one] ?? value) : value)),
    letters.map((_, at) => at),
  )
}
