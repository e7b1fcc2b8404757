import type { Span } from '../reading/passages.ts'
import type { Said } from '../reading/said.ts'

export type FactKind =
  | 'PLACE'
  | 'PERSON'
  | 'ORGANISATION'
  | 'SUM'
  | 'DATE'
  | 'IDENTIFIER'
  | 'CLAIM'
  | 'ACCUSATION'
  | 'DANGER'
  | 'LIMITATION'

/**
 * One thing that the letter seems to say, where it says it, and why it was read so: to be shown beside the letter and confirmed or passed over by an officer.
 * It is worked out anew each time and never kept: a guess about a person is no record about a person.
 */
export type Fact = Span &
  Readonly<{
    kind: FactKind
    /** The value in one spelling: ids of places, 元, a day, a clock id. Of an identifier, only what kind it is. */
    value: string
    why: Said
    /** More than one place of that name: all of them, and nobody chooses but the officer. */
    candidates?: readonly string[]
    /** The period that may be running out: from a day named beside it, until when. */
    from?: string
    lastDay?: string
  }>

/** Of readings that lie over each other, the one from the earlier list, and in one list the earlier one; in the order of the letter. */
export const firstReading = (length: number, lists: readonly (readonly Fact[])[]): readonly Fact[] => {
  const taken = new Uint8Array(length)
  const kept = lists.flat().filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.toSorted((one, other) => one.start - other.start)
}
