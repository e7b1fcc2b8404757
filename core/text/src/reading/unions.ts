/** Who is in one group with whom: each points to another of its group, the root to itself. The root is the smallest number of its group. */
export type Unions = Readonly<{
  rootOf: (i: number) => number
  /** Makes one group of two; the root of the one that is no root any more, or nothing where they were one group already. */
  join: (a: number, b: number) => number | undefined
}>

/** Numbers from 0; whoever was never joined is alone. */
export const unions = (): Unions => {
  const above: number[] = []
  const rootOf = (i: number): number => {
    let at = i
    for (let up = above[at] ?? at; up !== at; up = above[at] ?? at) {
      above[at] = above[up] ?? up
      at = above[at] ?? at
    }
    return at
  }
  return {
    rootOf,
    join: (a, b) => {
      const [one, other] = [rootOf(a), rootOf(b)]
      if (one === other) return undefined
      const [root, joined] = one < other ? [one, other] : [other, one]
      above[joined] = root
      return joined
    },
  }
}
