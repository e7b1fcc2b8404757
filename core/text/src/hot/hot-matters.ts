import { unions } from '../reading/unions.ts'
import type { HotLetter } from './hot-letter.ts'
import { type HotMeasure, isAlike, USUAL_HOT } from './hot-likeness.ts'

/** `day`: days since some day that is the same for all. */
export type DatedLetter = Readonly<{ day: number; letter: HotLetter }>

/** So many of the pairs that they are looked up by two letters must have in common before they are compared at all. */
const IN_COMMON = 2
/** Letters further apart than this are not put together directly; over letters between them they can be. */
const DAYS_APART = 365

const haveInCommon = (a: HotLetter, b: HotLetter): boolean => b.sought.filter((piece) => a.sought.includes(piece)).length >= IN_COMMON

const nearInTime = (a: DatedLetter, b: DatedLetter): boolean => Math.abs(a.day - b.day) <= DAYS_APART

/**
 * Whether two letters are about one thing. It depends on the two alone and on what is known of the county’s letters, not on what came before or between:
 * therefore the groups are the same in whatever order the letters come.
 */
export const aboutOneThing = (a: DatedLetter, b: DatedLetter, measure: HotMeasure = USUAL_HOT): boolean =>
  nearInTime(a, b) && haveInCommon(a.letter, b.letter) && isAlike(a.letter, b.letter, measure)

/**
 * What many letters are about. Each letter joins the groups of those it is alike to, makes one of them where it joins several, or stands alone: exactly the groups that comparing
 * everybody with everybody would give, without doing it. Of letters, never of people. Letters are numbered from 0 in the order in which they are added.
 */
export type HotMatters = Readonly<{
  /** Gives the roots that are no roots any more, because their group joined another. */
  add: (letter: DatedLetter) => readonly number[]
  /** The smallest number of the group. */
  rootOf: (letter: number) => number
  letters: () => number
}>

type Held = { postings: Map<number, number[]>; letters: DatedLetter[]; met: Uint8Array }

/** Those that share enough of the pairs that they are looked up by with this one. */
const candidates = ({ postings, met }: Held, { sought }: HotLetter): readonly number[] => {
  const touched: number[] = []
  for (const piece of sought)
    for (const other of postings.get(piece) ?? []) {
      if (met[other] === 0) touched.push(other)
      met[other] = (met[other] as number) + 1
    }
  const enough = touched.filter((other) => (met[other] as number) >= IN_COMMON)
  for (const other of touched) met[other] = 0
  return enough.toReversed()
}

const post = (held: Held, { sought }: HotLetter, id: number): void => {
  for (const piece of sought) {
    const list = held.postings.get(piece)
    if (list === undefined) held.postings.set(piece, [id])
    else list.push(id)
  }
  if (id < held.met.length) return
  held.met = new Uint8Array(Math.ceil((id + 1) * 1.5))
}

export const hotMatters = (measure: HotMeasure = USUAL_HOT): HotMatters => {
  const held: Held = { postings: new Map(), letters: [], met: new Uint8Array(64) }
  const { rootOf, join } = unions()
  return {
    add: (dated) => {
      const id = held.letters.length
      const joined: number[] = []
      for (const other of candidates(held, dated.letter)) {
        // Whoever is in the group already need not be compared: that makes a hundredth letter about one thing as quick as the second.
        if (rootOf(other) === rootOf(id)) continue
        const theirs = held.letters[other] as DatedLetter
        if (!nearInTime(dated, theirs) || !isAlike(dated.letter, theirs.letter, measure)) continue
        const gone = join(id, other)
        if (gone !== undefined && gone !== id) joined.push(gone)
      }
      held.letters.push(dated)
      post(held, dated.letter, id)
      return joined
    },
    rootOf,
    letters: () => held.letters.length,
  }
}
