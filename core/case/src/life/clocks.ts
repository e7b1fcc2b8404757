import type { DateOnly } from '@onedoor/clock'
import { asDate, type ClockRefusal, type Due, due, dueDates } from '@onedoor/clock'
import type { MovedDate } from '../events/record.ts'

/** One run of a statutory clock over one matter. Dates only; the day-by-day derivation is made on demand from `id`, `startedOn` and `extraDays`. */
export type RunningClock = Readonly<{
  id: string
  /** Unit that owes; `petitioner` for a right of the petitioner. */
  owner: string
  startedOn: DateOnly
  extraDays: number
  /** Days that the law leaves out: of a hearing in a final review. */
  excluded?: readonly DateOnly[]
  nominalDue: DateOnly
  legalDue: DateOnly
  /** The day whose knowledge of the calendar the dates were counted with; a day that somebody set was not counted. */
  countedOn?: DateOnly
  endedOn?: DateOnly
}>

/** The petition office of the county (信访局), holder of every matter until it is referred and again when it comes back. */
export const PETITION_OFFICE = 'office'

export const PETITIONER = 'petitioner'

/** The day a period starts from; where the fact is recorded later than it happened, also the day it was recorded. */
type Start = DateOnly | Readonly<{ from: DateOnly; on: DateOnly }>

/**
 * Starts a clock, counted with the calendar as it was known on the day of the record: a notice that comes later moves nothing in silence.
 * A clock that has no rule on that date (the regulation of its time had none) is not started.
 */
export const startClock = (clocks: readonly RunningClock[], id: string, owner: string, start: Start): readonly RunningClock[] => {
  const { from, on } = typeof start === 'string' ? { from: start, on: start } : start
  const dates = dueDates(id, from, { knownOn: on })
  if (dates === undefined) return clocks
  return [...clocks, { id, owner, startedOn: from, extraDays: 0, ...dates, countedOn: on }]
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

/** A linking is undone: what was owed is owed again, by the days that notices on holidays moved meanwhile; what began meanwhile goes on. */
export const resumeClocks = (before: readonly RunningClock[], now: readonly RunningClock[]): readonly RunningClock[] => {
  const again = before.map((clock, i) => {
    const moved = now[i]
    if (clock.countedOn === undefined || moved?.countedOn === undefined || moved.countedOn <= clock.countedOn) return clock
    return { ...clock, nominalDue: moved.nominalDue, legalDue: moved.legalDue, countedOn: moved.countedOn }
  })
  return [...again, ...now.slice(before.length)]
}

/** A day that a letter, an order or a promise sets, not the law. */
export const fixedClock = (
  clocks: readonly RunningClock[],
  id: string,
  owner: string,
  { from, dueOn }: Readonly<{ from: DateOnly; dueOn: DateOnly }>,
): readonly RunningClock[] => [...clocks, { id, owner, startedOn: from, extraDays: 0, nominalDue: dueOn, legalDue: dueOn }]

/** Everything that offices owe ends, but for clocks that are named; the petitioner's own rights run on. */
export const endAll = (clocks: readonly RunningClock[], on: DateOnly, but: readonly string[] = []): readonly RunningClock[] =>
  clocks.map((clock) =>
    clock.endedOn === undefined && clock.owner !== PETITIONER && !but.includes(clock.id) ? { ...clock, endedOn: on } : clock,
  )

/** 承接: what one unit owed the other owes now, by the same days. */
export const handClocks = (clocks: readonly RunningClock[], from: string, to: string): readonly RunningClock[] =>
  clocks.map((clock) => (clock.owner === from && clock.endedOn === undefined ? { ...clock, owner: to } : clock))

/** One instalment is done. */
export const endPromise = (clocks: readonly RunningClock[], dueOn: DateOnly, on: DateOnly): readonly RunningClock[] => {
  const at = clocks.findIndex((clock) => clock.id === 'PERFORMANCE' && clock.endedOn === undefined && clock.legalDue === dueOn)
  return clocks.map((clock, i) => (i === at ? { ...clock, endedOn: on } : clock))
}

/** More days (第三十四条), or days that do not count (第三十六条第二款), for the running clock of that id. */
export const extendClock = (
  clocks: readonly RunningClock[],
  id: string,
  { days = 0, excluded = [], on }: Readonly<{ days?: number; excluded?: readonly DateOnly[]; on: DateOnly }>,
): readonly RunningClock[] =>
  clocks.map((clock) => {
    if (clock.id !== id || clock.endedOn !== undefined) return clock
    const out = [...(clock.excluded ?? []), ...excluded]
    const dates = dueDates(id, clock.startedOn, { extraDays: days, excluded: out, knownOn: on })
    return dates === undefined ? clock : { ...clock, extraDays: days, ...(out.length > 0 && { excluded: out }), ...dates, countedOn: on }
  })

/** 放假通知公布后: the dates of these runs are the new ones. */
export const moveClocks = (clocks: readonly RunningClock[], moved: readonly MovedDate[], on: DateOnly): readonly RunningClock[] =>
  clocks.map((clock) => {
    const found = moved.find(({ clock: id, startedOn }) => id === clock.id && startedOn === clock.startedOn)
    return found === undefined || clock.endedOn !== undefined ? clock : { ...clock, ...found.after, countedOn: on }
  })

/** How its dates were counted, day by day, with the calendar they were counted with; a day that somebody set has no derivation. */
export const derivationOf = ({ id, startedOn, extraDays, excluded = [], countedOn }: RunningClock): Due | ClockRefusal =>
  due(id, startedOn, { extraDays, excluded, ...(countedOn !== undefined && { knownOn: countedOn }) })

/** The office clock that runs out first, if any runs. C04 is the unit's own right to object and is never overdue. */
export const nextDue = (clocks: readonly RunningClock[]): RunningClock | undefined =>
  clocks
    .filter((clock) => clock.endedOn === undefined && clock.owner !== PETITIONER && clock.id !== 'C04')
    .toSorted((a, b) => (a.legalDue < b.legalDue ? -1 : 1))[0]

/** Was the duty done after its legal last day, or is it undone on `today` after it? */
export const isLate = (clock: RunningClock, today: DateOnly): boolean => (clock.endedOn ?? today) > clock.legalDue

export const dayOf = (at: Date): DateOnly => asDate(at)
