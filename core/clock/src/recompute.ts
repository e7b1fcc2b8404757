import { isRefusal } from '@onedoor/kernel'
import { noticesBetween } from './calendar/calendar.ts'
import type { DateOnly } from './date-only.ts'
import { type ClockRefusal, type DueDates, type DueOptions, datesOf, governing } from './due.ts'

/** What a notice published later did to a date that had been shown: both dates and the notices that caused it. */
export type Recomputed = Readonly<{ before: DueDates; after: DueDates; moved: boolean; notices: readonly string[] }>

/** A date already shown is never moved in silence: the old one, the new one and the reason stand side by side. */
export const recompute = (
  clock: string,
  eventDate: string,
  { shown, now }: Readonly<{ shown: DateOnly; now: DateOnly }>,
  options: Omit<DueOptions, 'knownOn'> = {},
): Recomputed | ClockRefusal => {
  const rule = governing(clock, eventDate, options.book)
  if (isRefusal(rule)) return rule
  const before = datesOf(rule, eventDate, { ...options, knownOn: shown })
  const after = datesOf(rule, eventDate, { ...options, knownOn: now })
  const moved = before.legalDue !== after.legalDue || before.nominalDue !== after.nominalDue
  return { before, after, moved, notices: moved ? noticesBetween(shown, now).map(({ no, title }) => `${title}（${no}）`) : [] }
}
