import { type PostingLists, postingLists } from './posting-lists.ts'
import type { Asked } from './signature.ts'

/** A letter found: `weight` sums the rarity of what both share, `shared` counts it. An order of what to look at, not a verdict. */
export type Candidate = Readonly<{ id: number; weight: number; shared: number }>

/**
 * Which letters hold which marks, in memory. Filled with the committed letters in the order of their positions, and can always be filled again: nothing is kept here alone.
 * Ids are whole numbers from 0; each is added once.
 */
export type PostingIndex = Readonly<{
  add: (id: number, rarest: Uint32Array) => void
  /** The letters that share most with what is asked, most first; equal ones in the order of their ids. */
  candidates: (asked: readonly Asked[], most: number, mostRead?: number) => readonly Candidate[]
  /** How many letters stand under a mark. */
  lengthOf: (mark: number) => number
  letters: () => number
  bytes: () => number
}>

const SLOTS = 2 ** 22
/** A question reads no more postings than this, the rarest marks first: a bound on its time, however many letters there are. */
const MOST_READ = 4_000

/**
 * Sums by letter, in a table that is emptied after each question: so small that it stays in the nearest memory of the processor, however many letters there are.
 * Twice as many places as postings are read at most, so that a free one is near.
 */
type Sums = { ids: Uint32Array; weights: Float64Array; shared: Uint16Array; taken: Uint16Array; size: number; read: Uint32Array }

const PLACES = 2 ** 13
/** The high bits of a product are the well mixed ones. */
const SHIFT = 32 - 13
const FREE = 0xffffffff

const noSums = (): Sums => ({
  ...{ ids: new Uint32Array(PLACES).fill(FREE), weights: new Float64Array(PLACES), shared: new Uint16Array(PLACES) },
  ...{ taken: new Uint16Array(PLACES), size: 0, read: new Uint32Array(MOST_READ) },
})

const placeIn = (sums: Sums, id: number): number => {
  const { ids } = sums
  let place = Math.imul(id, 0x9e3779b1) >>> SHIFT
  while (ids[place] !== id) {
    if (ids[place] === FREE) {
      ids[place] = id
      sums.taken[sums.size] = place
      sums.size += 1
      break
    }
    place = (place + 1) % PLACES
  }
  return place
}

type Read = Readonly<{ slot: number; weight: number; most: number }>

/** Counts the newest postings of one list. */
const count = (lists: PostingLists, sums: Sums, { slot, weight, most }: Read): void => {
  const { weights, shared, read } = sums
  lists.newest(slot, most, read)
  for (let i = 0; i < most; i += 1) {
    const place = placeIn(sums, read[i] as number)
    weights[place] = (weights[place] as number) + weight
    shared[place] = (shared[place] as number) + 1
  }
}

const isStronger = (a: Candidate, b: Candidate): boolean => a.weight > b.weight || (a.weight === b.weight && a.id < b.id)

/** Puts one among the strongest where it belongs; the weakest falls out. Sorting them anew for each took longer than all the counting. */
const put = (best: Candidate[], candidate: Candidate, most: number): void => {
  best.push(candidate)
  for (let at = best.length - 1; at > 0 && isStronger(candidate, best[at - 1] as Candidate); at -= 1) {
    best[at] = best[at - 1] as Candidate
    best[at - 1] = candidate
  }
  if (best.length > most) best.pop()
}

/** The strongest of what was counted; and leaves the table empty again. Most of what is counted is weak and costs one comparison. */
const harvest = (sums: Sums, most: number): readonly Candidate[] => {
  const best: Candidate[] = []
  let least = 0
  for (let i = 0; i < sums.size; i += 1) {
    const place = sums.taken[i] as number
    const weight = sums.weights[place] as number
    if (best.length < most || weight >= least) {
      put(best, { id: sums.ids[place] as number, weight, shared: sums.shared[place] as number }, most)
      least = best.at(-1)?.weight ?? 0
    }
    sums.ids[place] = FREE
    sums.weights[place] = 0
    sums.shared[place] = 0
  }
  sums.size = 0
  return best
}

export const postingIndex = (): PostingIndex => {
  const lists = postingLists(SLOTS)
  const sums = noSums()
  let letters = 0
  return {
    add: (id, rarest) => {
      for (const slot of new Set(Array.from(rarest, (mark) => mark % SLOTS))) lists.append(slot, id)
      letters += 1
    },
    candidates: (asked, most, mostRead = MOST_READ) => {
      const known = asked
        .map(({ mark, weight }) => ({ slot: mark % SLOTS, weight, length: lists.lengthOf(mark % SLOTS) }))
        .filter(({ length }) => length > 0)
        .toSorted((a, b) => a.length - b.length || a.slot - b.slot)
      let left = Math.min(mostRead, MOST_READ)
      for (const { slot, weight, length } of known) {
        if (left === 0) break
        const read = Math.min(length, left)
        count(lists, sums, { slot, weight, most: read })
        left -= read
      }
      return harvest(sums, most)
    },
    lengthOf: (mark) => lists.lengthOf(mark % SLOTS),
    letters: () => letters,
    bytes: lists.bytes,
  }
}

export type NewLetter = Readonly<{ id: number; rarest: Uint32Array }>

/** What letters share with a question that was put before they stood in the index, weighed as there; those that share nothing are left out. */
export const amongNew = (asked: readonly Asked[], letters: readonly NewLetter[]): readonly Candidate[] => {
  const weights = new Map<number, { weight: number; marks: number }>()
  for (const { mark, weight } of asked) {
    const known = weights.get(mark % SLOTS) ?? { weight: 0, marks: 0 }
    weights.set(mark % SLOTS, { weight: known.weight + weight, marks: known.marks + 1 })
  }
  return letters.flatMap(({ id, rarest }) => {
    const both = [...new Set(Array.from(rarest, (mark) => mark % SLOTS))].flatMap((slot) => weights.get(slot) ?? [])
    if (both.length === 0) return []
    return [{ id, weight: both.reduce((sum, { weight }) => sum + weight, 0), shared: both.reduce((sum, { marks }) => sum + marks, 0) }]
  })
}

/** The strongest of several lists, each letter in one of them. */
export const strongest = (lists: readonly (readonly Candidate[])[], most: number): readonly Candidate[] =>
  lists
    .flat()
    .toSorted((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, most)
