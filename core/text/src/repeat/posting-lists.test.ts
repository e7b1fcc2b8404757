import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postingLists } from './posting-lists.ts'

const SLOTS = 5

const newest = (lists: ReturnType<typeof postingLists>, slot: number, most: number) => {
  const into = new Uint32Array(most + 1).fill(0xffffffff)
  lists.newest(slot, most, into)
  expect(into[most]).toBe(0xffffffff)
  return [...into.subarray(0, most)].toSorted((a, b) => a - b)
}

describe('lists of ids in blocks', () => {
  it('give back the newest of each list, as many as are asked for and no other, however long it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(SLOTS - 1), fc.integer({ min: 1, max: 400 })), { maxLength: 12 }), fc.nat(), (runs, some) => {
        const [lists, byHand] = [postingLists(SLOTS), Array.from({ length: SLOTS }, (): number[] => [])]
        let id = 0
        for (const [slot, many] of runs)
          for (let i = 0; i < many; i += 1) {
            lists.append(slot, id)
            byHand[slot]?.push(id)
            id += 1
          }
        for (const [slot, ids] of byHand.entries()) {
          expect(lists.lengthOf(slot)).toBe(ids.length)
          if (ids.length === 0) continue
          const most = 1 + (some % ids.length)
          expect(newest(lists, slot, ids.length)).toEqual(ids)
          expect(newest(lists, slot, most)).toEqual(ids.slice(-most))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are right at every length at which a block is full', () => {
    const lists = postingLists(1)
    for (let length = 1; length <= 900; length += 1) {
      lists.append(0, length)
      expect(newest(lists, 0, length)).toHaveLength(length)
      expect(newest(lists, 0, length).every((id, i) => id === i + 1)).toBe(true)
    }
  })

  it('take little more memory than the ids do, whether there are many short lists or few long ones', () => {
    for (const [slots, each] of [
      [2 ** 18, 8],
      [512, 8192],
    ] as const) {
      const lists = postingLists(slots)
      for (let i = 0; i < slots * each; i += 1) lists.append(i % slots, i)
      expect((lists.bytes() - 8 * slots) / (4 * slots * each)).toBeLessThan(2)
    }
  })
})
