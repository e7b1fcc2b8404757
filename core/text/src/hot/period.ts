import { addDays, type DateOnly, daysBetween, weekday } from '@onedoor/clock'

export const PERIODS = ['week', 'month', 'quarter'] as const
export type PeriodKind = (typeof PERIODS)[number]

/** Both days are in it. */
export type Period = Readonly<{ from: DateOnly; to: DateOnly }>

const MONTHS = { month: 1, quarter: 3 }

const two = (n: number): string => String(n).padStart(2, '0')

/** The first day of the month that lies so many months after January of year 0. */
const firstOf = (month: number): DateOnly => `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`

/** The week (from Monday), month or quarter in which a day of the county’s calendar lies. */
export const periodOf = (kind: PeriodKind, day: DateOnly): Period => {
  if (kind === 'week') {
    const from = addDays(day, -((weekday(day) + 6) % 7))
    return { from, to: addDays(from, 6) }
  }
  const months = MONTHS[kind]
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = month - (month % months)
  return { from: firstOf(first), to: addDays(firstOf(first + months), -1) }
}

export const periodBefore = (kind: PeriodKind, { from }: Period): Period => periodOf(kind, addDays(from, -1))

/**
 * The earlier period that this one is held against. While it still runs, only as many days of the earlier one count as have passed:
 * three days are not compared with a month.
 */
export const heldAgainst = (kind: PeriodKind, period: Period, today: DateOnly): Period => {
  const before = periodBefore(kind, period)
  if (today >= period.to || today < period.from) return before
  const to = addDays(before.from, daysBetween(period.from, today))
  return { from: before.from, to: to < before.to ? to : before.to }
}
