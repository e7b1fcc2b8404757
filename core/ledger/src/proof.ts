import { equal, type Hash } from './bytes.ts'
import { nodeHash, split } from './tree.ts'

/** Root of the leaves from `start` up to `end` (not included). Supplied by whoever stores hashes; see `Reader`. */
export type RootBetween = (start: number, end: number) => Uint8Array

/** RFC 9162 §2.1.3.1: the audit path of leaf `index` in the tree of `size` leaves, nearest first. */
export const inclusionProof = (rootBetween: RootBetween, index: number, size: number): readonly Uint8Array[] => {
  const path = (start: number, end: number): readonly Uint8Array[] => {
    if (end - start <= 1) return []
    const middle = start + split(end - start)
    return index < middle ? [...path(start, middle), rootBetween(middle, end)] : [...path(middle, end), rootBetween(start, middle)]
  }
  return path(0, size)
}

/** RFC 9162 §2.1.4.1: that the tree of `size` leaves continues the one of `first` leaves. */
export const consistencyProof = (rootBetween: RootBetween, first: number, size: number): readonly Uint8Array[] => {
  const path = (start: number, end: number, m: number, whole: boolean): readonly Uint8Array[] => {
    if (m === end - start) return whole ? [] : [rootBetween(start, end)]
    const half = split(end - start)
    return m <= half
      ? [...path(start, start + half, m, whole), rootBetween(start + half, end)]
      : [...path(start + half, end, m - half, false), rootBetween(start, start + half)]
  }
  return first === 0 || first >= size ? [] : path(0, size, first, true)
}

type Inclusion = Readonly<{ leaf: Uint8Array; index: number; size: number; proof: readonly Uint8Array[]; root: Uint8Array }>

const isIndex = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** How often 2 divides n; none for 0. */
const trailingZeros = (n: number): number => {
  let zeros = 0
  for (let rest = n; rest !== 0 && rest % 2 === 0; rest /= 2) zeros += 1
  return zeros
}

const half = (n: number): number => Math.floor(n / 2)

/** RFC 9162 §2.1.3.2. False for anything that does not fit to the last byte; never throws. */
export const verifyInclusion = (hash: Hash, { leaf, index, size, proof, root }: Inclusion): boolean => {
  if (!isIndex(index) || !isIndex(size) || index >= size) return false
  let fn = index
  let sn = size - 1
  let r = leaf
  for (const p of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(hash, p, r)
      const up = trailingZeros(fn)
      fn /= 2 ** up
      sn = Math.floor(sn / 2 ** up)
    } else r = nodeHash(hash, r, p)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && equal(r, root)
}

type Consistency = Readonly<{ first: number; size: number; firstRoot: Uint8Array; root: Uint8Array; proof: readonly Uint8Array[] }>

const isPowerOfTwo = (n: number): boolean => n > 0 && Number.isInteger(Math.log2(n))

/** RFC 9162 §2.1.4.2. */
export const verifyConsistency = (hash: Hash, { first, size, firstRoot, root, proof }: Consistency): boolean => {
  if (!isIndex(first) || !isIndex(size) || first === 0 || first > size) return false
  if (first === size) return proof.length === 0 && equal(firstRoot, root)
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : [...proof]
  const [start, ...rest] = path
  return start !== undefined && proof.length > 0 && walk(hash, { first, size, firstRoot, root }, start, rest)
}

const walk = (
  hash: Hash,
  { first, size, firstRoot, root }: Omit<Consistency, 'proof'>,
  start: Uint8Array,
  rest: readonly Uint8Array[],
): boolean => {
  let fn = first - 1
  let sn = size - 1
  while (fn % 2 === 1) {
    fn = half(fn)
    sn = half(sn)
  }
  let fr = start
  let sr = start
  for (const c of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hash, c, fr)
      sr = nodeHash(hash, c, sr)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else sr = nodeHash(hash, sr, c)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && equal(fr, firstRoot) && equal(sr, root)
}
