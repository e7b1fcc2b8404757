import { concat, type Hash } from './bytes.ts'

/** RFC 9162 §2.1.1: leaves and nodes are hashed under different first bytes, so that neither passes for the other. */
export const leafHash = (hash: Hash, bytes: Uint8Array): Uint8Array => hash(concat(Uint8Array.of(0), bytes))
export const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array => hash(concat(Uint8Array.of(1), left, right))
export const emptyRoot = (hash: Hash): Uint8Array => hash(new Uint8Array())

/** The largest power of two smaller than `size`. */
export const split = (size: number): number => {
  let half = 1
  while (half * 2 < size) half *= 2
  return half
}

/** A growing tree in O(log n) memory: the roots of its complete subtrees, largest first, each with its size. */
export type Range = readonly Readonly<{ size: number; root: Uint8Array }>[]

/** Adds one leaf hash (or the root of a complete subtree of `size` leaves, no larger than the last of the range). */
export const grow = (hash: Hash, range: Range, root: Uint8Array, size = 1): Range => {
  const last = range.at(-1)
  if (last?.size !== size) return [...range, { size, root }]
  return grow(hash, range.slice(0, -1), nodeHash(hash, last.root, root), size * 2)
}

export const rangeRoot = (hash: Hash, range: Range): Uint8Array => {
  const last = range.at(-1)
  if (last === undefined) return emptyRoot(hash)
  return range.slice(0, -1).reduceRight((root, { root: left }) => nodeHash(hash, left, root), last.root)
}

export const rootOf = (hash: Hash, leaves: readonly Uint8Array[]): Uint8Array =>
  rangeRoot(
    hash,
    leaves.reduce<Range>((range, leaf) => grow(hash, range, leaf), []),
  )
