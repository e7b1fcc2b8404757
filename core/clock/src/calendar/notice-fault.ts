import { type Refusal, refuse } from '@onedoor/kernel'
import { addDays, type DateOnly, daysBetween, parseDate, weekday } from '../date-only.ts'
import type { HolidayNotice } from './notices.ts'

export type NoticeRefused =
  | 'notice-not-a-day'
  | 'notice-other-year'
  | 'notice-worked-day-is-no-weekend'
  | 'notice-says-both'
  | 'notice-not-published'

/** A festival longer than this is a slip of the pen. */
const LONGEST = 31

const spanDays = (span: string): readonly DateOnly[] | undefined => {
  const [first = '', last = first, more] = span.split('/')
  if (more !== undefined || parseDate(first) === undefined || parseDate(last) === undefined) return undefined
  const length = daysBetween(first, last)
  if (length < 0 || length >= LONGEST) return undefined
  return Array.from({ length: length + 1 }, (_, i) => addDays(first, i))
}

/** Every day that a notice names under `off` or `work`; nothing when one of its spans is no span of days. */
export const daysNamed = (spans: HolidayNotice['off']): readonly DateOnly[] | undefined => {
  const all = Object.values(spans).flat().map(spanDays)
  return all.includes(undefined) ? undefined : all.flatMap((days) => days ?? [])
}

/** The year itself, the December before, and the first days of January after. */
const near = (day: DateOnly, year: number): boolean => day >= `${year - 1}-12-20` && day <= `${year + 1}-01-10`

/** What is wrong with a notice as somebody typed it; a wrong calendar would move everybody’s last days. */
export const noticeFault = (notice: HolidayNotice, today: DateOnly): Refusal<NoticeRefused> | undefined => {
  const [off, work] = [daysNamed(notice.off), daysNamed(notice.work)]
  if (off === undefined || work === undefined || off.length === 0 || parseDate(notice.known) === undefined)
    return refuse('notice-not-a-day')
  if (notice.known > today) return refuse('notice-not-published')
  if (![...off, ...work].every((day) => near(day, notice.year))) return refuse('notice-other-year')
  if (work.some((day) => weekday(day) > 0 && weekday(day) < 6)) return refuse('notice-worked-day-is-no-weekend')
  return work.some((day) => off.includes(day)) ? refuse('notice-says-both') : undefined
}
