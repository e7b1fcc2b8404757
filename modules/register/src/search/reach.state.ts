import type { DateOnly } from '@onedoor/clock'

/**
 * How common keys are: each one's share of what is written, how much is written, and the smallest share known: what is not among them is rarer than that. And what share of
 * the holdings each of the larger units has; those of no unit are one for each matter.
 */
export type Commonness = Readonly<{ shares: ReadonlyMap<number, number>; rows: number; least: number; units: ReadonlyMap<string, number> }>

/** A text says a run of pairs no more often than the rarest of them is met; one that is not known is taken for half as common as the rarest that is. */
export const shareOf = (run: readonly number[], { shares, least }: Commonness): number =>
  Math.min(...run.map((key) => shares.get(key) ?? least / 2))

/** What share of the matters a reader sees. */
export const shareSeen = ({ units }: Commonness, seenBy: string | undefined): number =>
  seenBy === undefined ? 1 : Math.min(1, (units.get(seenBy) ?? 0) / (units.get('') ?? 1))

/** So many of what is written are expected to say it within the nearest reach: a page and what a filter may take from it. */
const NEAREST = 100
/** For a unit that sees little of them: more, so that a page is left. */
const NEAREST_SEEN = 60
const MOST_NEAREST = 1_500
/** Each reach expects so many times as many as the one before. */
const FURTHER = 6
/** Where a reach would hold so large a part of everything, everything is read. */
const NEARLY_ALL = 0.6
/** Months: nobody alive wrote before that. */
const FURTHEST = 1_200

/**
 * 月: the month of a day as a key among those of words. It is no secret and small, those of words are spread over 32 bits; where one of them is the same by chance, a search reads a little more.
 */
export const monthKey = (day: DateOnly): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const firstDayOf = (month: number): DateOnly =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** The months from a day to today. What is said of a matter is never written before the matter was received. */
export const monthKeysSince = (since: DateOnly, today: DateOnly): readonly number[] => {
  const first = monthKey(since)
  return Array.from({ length: Math.max(1, monthKey(today) - first + 1) }, (_, i) => first + i)
}

/** What is written in an ordinary month: the mean of the last twelve; everything, where nothing is known. */
export const writtenInAMonth = ({ shares, rows }: Commonness, today: DateOnly): number => {
  const months = Array.from({ length: 12 }, (_, i) => shares.get(monthKey(today) - i) ?? 0)
  const share = months.reduce((sum, one) => sum + one, 0) / months.length
  return share === 0 ? rows : share * rows
}

export type Looking = Readonly<{
  common: Commonness
  /** The share of texts that say all of the words. */
  share: number
  /** The share of the matters that the reader sees. */
  seen: number
  today: DateOnly
  /** The day that the page begins at; matters received later are not on it. */
  upTo: DateOnly
  /** Nothing received before is wanted. */
  from: DateOnly | undefined
}>

/**
 * How far back to look for a page, latest first: days, each further back than the one before; `undefined` is everything. The nearest expects a hundred that say the
 * words, by the shares of the months; where few say them at all, there is only one reach.
 */
export const reachesOf = ({ common: { shares, rows }, share, seen, today, upTo, from }: Looking): readonly (DateOnly | undefined)[] => {
  const all = share * rows
  const nearest = Math.max(NEAREST, Math.min(MOST_NEAREST, NEAREST_SEEN / seen))
  if (all <= 3 * nearest) return [from]
  let within = 0
  let wanted = nearest
  const back = Array.from({ length: FURTHEST }, (_, i) => monthKey(today) - i).filter((month) => {
    within += all * (shares.get(month) ?? 0)
    if (month > monthKey(upTo) || within < wanted || within > all * NEARLY_ALL) return false
    wanted = within * FURTHER
    return true
  })
  return [...back.map(firstDayOf).filter((day) => from === undefined || day > from), from]
}
