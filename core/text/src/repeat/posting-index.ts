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
/** Six ids and what is needed to find the block before. */
const BLOCK = 7
const SEGMENT_BLOCKS = 2 ** 17
/** A question reads no more postings than this, the rarest marks first: a bound on its time, however many letters there are. */
const MOST_READ = 4_000

/** For each slot its newest block (from 1; 0 is none) and its length; blocks lie in segments, so that growing copies nothing. */
type Lists = { newest: Uint32Array; lengths: Uint32Array; segments: Uint32Array[]; blocks: number }

const segmentOf = (lists: Lists, block: number): Uint32Array => lists.segments[Math.floor(block / SEGMENT_BLOCKS)] as Uint32Array
const placeOf = (block: number): number => (block % SEGMENT_BLOCKS) * BLOCK

const append = (lists: Lists, slot: number, id: number): void => {
  const length = lists.lengths[slot] as number
  const filled = length % (BLOCK - 1)
  if (filled === 0) {
    lists.blocks += 1
    if (Math.floor(lists.blocks / SEGMENT_BLOCKS) >= lists.segments.length) lists.segments.push(new Uint32Array(SEGMENT_BLOCKS * BLOCK))
    segmentOf(lists, lists.blocks)[placeOf(lists.blocks)] = lists.newest[slot] as number
    lists.newest[slot] = lists.blocks
  }
  const block = lists.newest[slot] as number
  segmentOf(lists, block)[placeOf(block) + 1 + filled] = id
  lists.lengths[slot] = length + 1
}

/**
 * Sums by letter, in a table that is emptied after each question: so small that it stays in the nearest memory of the processor, however many letters there are.
 * Twice as many places as postings are read at most, so that a free one is near.
 */
type Sums = { ids: Uint32Array; weights: Float64Array; shared: Uint16Array; taken: number[] }

const PLACES = 2 ** 13
const FREE = 0xffffffff

const noSums = (): Sums => ({
  ...{ ids: new Uint32Array(PLACES).fill(FREE), weights: new Float64Array(PLACES), shared: new Uint16Array(PLACES) },
  taken: [],
})

const placeIn = ({ ids, taken }: Sums, id: number): number => {
  let place = (Math.imul(id, 0x9e3779b1) >>> 0) % PLACES
  while (ids[place] !== id) {
    if (ids[place] === FREE) {
      ids[place] = id
      taken.push(place)
      break
    }
    place = (place + 1) % PLACES
  }
  return place
}

type Read = Readonly<{ slot: number; weight: number; most: number }>

/** Counts the newest postings of one list. */
const count = (lists: Lists, sums: Sums, { slot, weight, most }: Read): void => {
  let left = lists.lengths[slot] as number
  const until = left - most
  let block = lists.newest[slot] as number
  while (left > until) {
    const segment = segmentOf(lists, block)
    const start = placeOf(block)
    const here = ((left - 1) % (BLOCK - 1)) + 1
    for (let i = here; i >= 1 && left > until; i -= 1) {
      const place = placeIn(sums, segment[start + i] as number)
      sums.weights[place] = (sums.weights[place] as number) + weight
      sums.shared[place] = (sums.shared[place] as number) + 1
      left -= 1
    }
    block = segment[start] as number
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
  for (const place of sums.taken) {
    const weight = sums.weights[place] as number
    if (best.length < most || weight >= least) {
      put(best, { id: sums.ids[place] as number, weight, shared: sums.shared[place] as number }, most)
      least = best.at(-1)?.weight ?? 0
    }
    sums.ids[place] = FREE
    sums.weights[place] = 0
    sums.shared[place] = 0
  }
  sums.taken.length = 0
  return best
}

export const postingIndex = (): PostingIndex => {
  const lists: Lists = { newest: new Uint32Array(SLOTS), lengths: new Uint32Array(SLOTS), segments: [], blocks: 0 }
  const sums = noSums()
  let letters = 0
  return {
    add: (id, rarest) => {
      for (const slot of new Set(Array.from(rarest, (mark) => mark % SLOTS))) append(lists, slot, id)
      letters += 1
    },
    candidates: (asked, most, mostRead = MOST_READ) => {
      const known = asked
        .map(({ mark, weight }) => ({ slot: mark % SLOTS, weight, length: lists.lengths[mark % SLOTS] as number }))
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
    lengthOf: (mark) => lists.lengths[mark % SLOTS] as number,
    letters: () => letters,
    bytes: () => lists.newest.byteLength + lists.lengths.byteLength + lists.segments.length * SEGMENT_BLOCKS * BLOCK * 4,
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
