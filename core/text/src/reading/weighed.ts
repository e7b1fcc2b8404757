/** A text as a direction: each piece with its share of a vector one long, and how long the vector was before. */
export type Weighed = Readonly<{ weights: ReadonlyMap<string, number>; norm: number }>

/** What is said more often counts more, but less each time; what is rare counts more (tf-idf with the logarithm of both). */
export const weighedBy = (counts: ReadonlyMap<string, number>, rarity: (piece: string) => number): Weighed => {
  const weights = new Map<string, number>()
  let squares = 0
  for (const [piece, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(piece)
    weights.set(piece, weight)
    squares += weight * weight
  }
  const norm = Math.sqrt(squares)
  for (const [piece, weight] of weights) weights.set(piece, weight / (norm || 1))
  return { weights, norm }
}

/** 0: not a piece in common; 1: the same direction. */
export const closeness = ({ weights: one }: Weighed, { weights: other }: Weighed): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [piece, weight] of few) sum += weight * (many.get(piece) ?? 0)
  return sum
}
