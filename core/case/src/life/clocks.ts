import type { DateOnly } from '@onedoor/clock'
import { asDate, dueDates } from '@onedoor/clock'

/** One run of a statutory clock over one matter. Dates only; the day-by-day derivation is made on demand from `id`, `startedOn` and `extraDays`. */
export type RunningClock = Readonly<{
  id: string
  /** Unit that owes; `petitioner` for a right of the petitioner. */
  owner: string
  startedOn: DateOnly
  extraDays: number
  nominalDue: DateOnly
  legalDue: DateOnly
  endedOn?: DateOnly
}>

/** The petition office of the county (信访局), holder of every matter until it is referred and again when it comes back. */
export const PETITION_OFFICE = 'office'

export const PETITIONER = 'petitioner'

/** Starts a clock; a clock that has no rule on that date (the regulation of its time had none) is not started. */
export const startClock = (clocks: readonly RunningClock[], id: string, owner: string, startedOn: DateOnly): readonly RunningClock[] => {
  const due = dueDates(id, startedOn)
  if (due === undefined) return clocks
  return [...clocks, { id, owner, startedOn, extraDays: 0, ...due }]
}

export const endClocks = (clocks: readonly RunningClock[], ids: readonly string[], on: DateOnly): readonly RunningClock[] =>
  clocks.map((clock) => (ids.includes(clock.id) && clock.endedOn === undefined ? { ...clock, endedOn: on } : clock))

/** A matter that comes back goes on with the latest run of the clock it had: the petitioner's days never stop (02-lifecycle: 异议不停表). */
export const reopenClock = (clocks: readonly RunningClock[], id: string): readonly RunningClock[] => {
  const latest = clocks.findLastIndex((clock) => clock.id === id)
  return clocks.map((clock, i) => {
    if (i !== latest) return clock
    const { endedOn: _, ...running } = clock
    return running
  })
}

/** 第三十四条: up to thirty days more on the running sixty. */
export const extendClock = (clocks: readonly RunningClock[], id: string, days: number): readonly RunningClock[] =>
  clocks.map((clock) => {
    if (clock.id !== id || clock.endedOn !== undefined) return clock
    const due = dueDates(id, clock.startedOn, { extraDays: days })
    return due === undefined ? clock : { ...clock, extraDays: days, ...due }
  })

/** The office clock that runs out first, if any runs. C04 is the unit's own right to object and is never overdue. */
export const nextDue = (clocks: readonly RunningClock[]): RunningClock | undefined =>
  clocks
    .filter((clock) => clock.endedOn === undefined && clock.owner !== PETITIONER && clock.id !== 'C04')
    .toSorted((a, b) => (a.legalDue < b.legalDue ? -1 : 1))[0]

/** Was the duty done after its legal last day, or is it undone on `today` after it? */
export const isLate = (clock: RunningClock, today: DateOnly): boolean => (clock.endedOn ?? today) > clock.legalDue

export const dayOf = (at: Date): DateOnly => asDate(at)
