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
  candidates: (asked: readonly Asked[], most: number) => readonly Candidate[]
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

/** Sums by letter: `touched` remembers which to wipe for the next question. */
type Sums = { weight: Float32Array; shared: Uint16Array; touched: number[] }

const count = (lists: Lists, sums: Sums, slot: number, weight: number): void => {
  let left = lists.lengths[slot] as number
  let block = lists.newest[slot] as number
  while (block !== 0) {
    const segment = segmentOf(lists, block)
    const place = placeOf(block)
    const here = ((left - 1) % (BLOCK - 1)) + 1
    for (let i = 1; i <= here; i += 1) {
      const id = segment[place + i] as number
      if (sums.shared[id] === 0) sums.touched.push(id)
      sums.shared[id] = (sums.shared[id] as number) + 1
      sums.weight[id] = (sums.weight[id] as number) + weight
    }
    left -= here
    block = segment[place] as number
  }
}

const roomFor = (sums: Sums, id: number): void => {
  if (id < sums.shared.length) return
  const room = Math.ceil((id + 1) * 1.5)
  const { weight, shared } = sums
  sums.weight = new Float32Array(room)
  sums.weight.set(weight)
  sums.shared = new Uint16Array(room)
  sums.shared.set(shared)
}

/** The strongest of what was touched; and leaves the sums empty again. Most of what is touched is weak and costs one comparison. */
const harvest = (sums: Sums, most: number): readonly Candidate[] => {
  const best: Candidate[] = []
  let least = 0
  for (const id of sums.touched) {
    const weight = sums.weight[id] as number
    if (best.length < most || weight >= least) {
      best.push({ id, weight, shared: sums.shared[id] as number })
      best.sort((a, b) => b.weight - a.weight || a.id - b.id)
      if (best.length > most) best.pop()
      least = best.at(-1)?.weight ?? 0
    }
    sums.weight[id] = 0
    sums.shared[id] = 0
  }
  sums.touched = []
  return best
}

export const postingIndex = (mostRead: number = MOST_READ): PostingIndex => {
  const lists: Lists = { newest: new Uint32Array(SLOTS), lengths: new Uint32Array(SLOTS), segments: [], blocks: 0 }
  const sums: Sums = { weight: new Float32Array(0), shared: new Uint16Array(0), touched: [] }
  let letters = 0
  return {
    add: (id, rarest) => {
      roomFor(sums, id)
      for (const slot of new Set(Array.from(rarest, (mark) => mark % SLOTS))) append(lists, slot, id)
      letters += 1
    },
    candidates: (asked, most) => {
      const known = asked
        .map(({ mark, weight }) => ({ slot: mark % SLOTS, weight, length: lists.lengths[mark % SLOTS] as number }))
        .filter(({ length }) => length > 0)
        .toSorted((a, b) => a.length - b.length || a.slot - b.slot)
      let read = 0
      for (const { slot, weight, length } of known) {
        if (read > 0 && read + length > mostRead) break
        read += length
        count(lists, sums, slot, weight)
      }
      return harvest(sums, most)
    },
    lengthOf: (mark) => lists.lengths[mark % SLOTS] as number,
    letters: () => letters,
    bytes: () =>
      lists.newest.byteLength +
      lists.lengths.byteLength +
      lists.segments.length * SEGMENT_BLOCKS * BLOCK * 4 +
      sums.weight.byteLength +
      sums.shared.byteLength,
  }
}
