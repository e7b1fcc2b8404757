/**
 * Under each slot the ids that were put there, in memory. A list lies in blocks that grow as it does: each but the first begins with the number of the block before it.
 * What a question costs is how many far places of memory it goes to, not how many ids it reads; so a long list lies in few of them, and a short one wastes little.
 */
export type PostingLists = Readonly<{
  append: (slot: number, id: number) => void
  lengthOf: (slot: number) => number
  /** Copies the newest ids of a list, in no order. */
  newest: (slot: number, most: number, into: Uint32Array) => void
  bytes: () => number
}>

/** Words of the first block of a list, the second, and so on; all further ones are as the last. */
const SIZES = [4, 8, 16, 32, 32, 64, 64, 64, 64, 128] as const
const LAST = SIZES.length - 1
const LONGEST = 128

const sizeOf = (block: number): number => SIZES[Math.min(block, LAST)] as number
/** The first block has none before it to name. */
const namesOf = (block: number): number => (block === 0 ? 0 : 1)
const roomOf = (block: number): number => sizeOf(block) - namesOf(block)

/** How many ids stand before each block. */
const BEFORE: readonly number[] = SIZES.map((_, block) => SIZES.slice(0, block).reduce((sum, _size, earlier) => sum + roomOf(earlier), 0))
const UNTIL_LAST = BEFORE[LAST] as number
/** In which block each of the first ids stands. */
const BLOCK_OF = Uint8Array.from({ length: UNTIL_LAST }, (_, at) => BEFORE.findLastIndex((before) => before <= at))

const blockOf = (at: number): number => (at < UNTIL_LAST ? (BLOCK_OF[at] as number) : LAST + Math.floor((at - UNTIL_LAST) / (LONGEST - 1)))
const withinBlock = (at: number, block: number): number =>
  at < UNTIL_LAST ? at - (BEFORE[block] as number) : (at - UNTIL_LAST) % (LONGEST - 1)

/** Blocks of one size, in segments, so that growing copies nothing. A segment holds 2 to the power of `shift` of them. */
type Arena = Readonly<{ size: number; shift: number; segments: Uint32Array[] }> & { blocks: number }

const SEGMENT_POWER = 19

const take = (arena: Arena): number => {
  const number = arena.blocks
  if (number >>> arena.shift === arena.segments.length) arena.segments.push(new Uint32Array(2 ** SEGMENT_POWER))
  arena.blocks += 1
  return number
}

const segmentOf = ({ shift, segments }: Arena, number: number): Uint32Array => segments[number >>> shift] as Uint32Array
const placeOf = ({ size, shift }: Arena, number: number): number => (number & ((1 << shift) - 1)) * size

const arenasBySize = (): readonly Arena[] => {
  const bySize = new Map<number, Arena>(
    SIZES.map((size) => [size, { size, shift: SEGMENT_POWER - Math.log2(size), segments: [], blocks: 0 }]),
  )
  return SIZES.map((size) => bySize.get(size) as Arena)
}

export const postingLists = (slots: number): PostingLists => {
  const [newestBlocks, lengths] = [new Uint32Array(slots), new Uint32Array(slots)]
  const arenas = arenasBySize()
  const arenaOf = (block: number): Arena => arenas[Math.min(block, LAST)] as Arena

  const append = (slot: number, id: number): void => {
    const length = lengths[slot] as number
    const block = blockOf(length)
    const within = withinBlock(length, block)
    const arena = arenaOf(block)
    const before = newestBlocks[slot] as number
    const number = within === 0 ? take(arena) : before
    const [segment, place] = [segmentOf(arena, number), placeOf(arena, number)]
    if (within === 0 && block > 0) segment[place] = before
    segment[place + namesOf(block) + within] = id
    newestBlocks[slot] = number
    lengths[slot] = length + 1
  }

  const newest = (slot: number, most: number, into: Uint32Array): void => {
    const last = (lengths[slot] as number) - 1
    let block = blockOf(last)
    let here = withinBlock(last, block) + 1
    let number = newestBlocks[slot] as number
    let copied = 0
    while (copied < most) {
      const arena = arenaOf(block)
      const [segment, place] = [segmentOf(arena, number), placeOf(arena, number)]
      const end = place + namesOf(block) + here
      for (let at = Math.max(end - here, end - (most - copied)); at < end; at += 1) {
        into[copied] = segment[at] as number
        copied += 1
      }
      number = segment[place] as number
      block -= 1
      here = roomOf(block)
    }
  }

  return {
    ...{ append, newest, lengthOf: (slot) => lengths[slot] as number },
    bytes: () =>
      newestBlocks.byteLength +
      lengths.byteLength +
      [...new Set(arenas)].reduce((sum, { segments }) => sum + 4 * 2 ** SEGMENT_POWER * segments.length, 0),
  }
}
