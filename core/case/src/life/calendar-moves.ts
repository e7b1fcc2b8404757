import { type DateOnly, type DueDates, dueDates, noticesBetween, ruleFor } from '@onedoor/clock'
import type { MovedDate } from '../events/record.ts'
import type { RunningClock } from './clocks.ts'
import type { Life } from './life.ts'

/** What a notice did to the dates of a matter: which notice, and each run with its old and its new day. */
export type CalendarMoves = Readonly<{ notice: string; moved: readonly MovedDate[] }>

type Counted = RunningClock & Readonly<{ countedOn: DateOnly }>

const isCounted = (clock: RunningClock): clock is Counted => clock.endedOn === undefined && clock.countedOn !== undefined

const as = ({ id, startedOn, extraDays, excluded = [] }: RunningClock, knownOn: DateOnly): DueDates | undefined =>
  dueDates(id, startedOn, { extraDays, excluded, knownOn })

const differ = (a: DueDates, b: DueDates): boolean => a.nominalDue !== b.nominalDue || a.legalDue !== b.legalDue

/** Notices learned since the run was counted that move it, one after another: each is asked alone, so that none is blamed for another. */
const reasons = (clock: Counted, today: DateOnly): readonly string[] => {
  let before = as(clock, clock.countedOn)
  return noticesBetween(clock.countedOn, today).flatMap(({ no, title, known }) => {
    const after = as(clock, known)
    const moves = before !== undefined && after !== undefined && differ(before, after)
    before = after
    return moves ? [`${title}，${no}`] : []
  })
}

const movedRun = (clock: RunningClock, today: DateOnly): readonly (MovedDate & Readonly<{ why: readonly string[] }>)[] => {
  if (!isCounted(clock) || today <= clock.countedOn) return []
  const after = as(clock, today)
  const { id, startedOn, nominalDue, legalDue } = clock
  const before = { nominalDue, legalDue }
  return after === undefined || !differ(before, after) ? [] : [{ clock: id, startedOn, before, after, why: reasons(clock, today) }]
}

/** The running dates of a matter as the calendar of today counts them, where that is another day than the one shown; nothing where all stand. */
export const calendarMoves = ({ clocks }: Life, today: DateOnly): CalendarMoves | undefined => {
  const runs = clocks.flatMap((clock) => movedRun(clock, today))
  if (runs.length === 0) return undefined
  return { notice: [...new Set(runs.flatMap(({ why }) => why))].join('；'), moved: runs.map(({ why: _, ...moved }) => moved) }
}

/** Between which days a change of the calendar could move a date of the matter, and since when its dates were counted. */
export type Watch = Readonly<{ countedOn: DateOnly; from: DateOnly; to: DateOnly }>

/** Working days count from the start of a run; all other periods only look at the last day: its nominal one and those it moved over. */
const watched = ({ id, startedOn, nominalDue, legalDue }: Counted): Readonly<{ from: DateOnly; to: DateOnly }> => ({
  from: ruleFor(id, startedOn)?.unit === 'working-day' ? startedOn : nominalDue,
  to: legalDue,
})

const earlier = (a: DateOnly, b: DateOnly): DateOnly => (a < b ? a : b)
const later = (a: DateOnly, b: DateOnly): DateOnly => (a > b ? a : b)

export const calendarWatch = ({ clocks }: Life): Watch | undefined =>
  clocks.filter(isCounted).reduce<Watch | undefined>((watch, run) => {
    const { from, to } = watched(run)
    if (watch === undefined) return { countedOn: run.countedOn, from, to }
    return { countedOn: earlier(watch.countedOn, run.countedOn), from: earlier(watch.from, from), to: later(watch.to, to) }
  }, undefined)
