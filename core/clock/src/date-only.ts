/** A calendar day in the county’s time (Asia/Shanghai), written `2026-03-01`. Such texts compare as days do. */
export type DateOnly = string

const CST = 8 * 3_600_000
const DAY = 86_400_000

/** Whole days since 1970-01-01. */
export const dayNumber = (day: DateOnly): number => Date.parse(`${day}T00:00:00Z`) / DAY

export const fromDayNumber = (number: number): DateOnly => new Date(number * DAY).toISOString().slice(0, 10)

/** The day of an instant, by the county’s wall clock: 23:50 belongs to the day that is ending. */
export const asDate = (instant: Date): DateOnly => new Date(instant.getTime() + CST).toISOString().slice(0, 10)

/** A real day written `YYYY-MM-DD`, or nothing: 2026-02-30 is no day. */
export const parseDate = (text: string): DateOnly | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const number = dayNumber(text)
  return Number.isInteger(number) && fromDayNumber(number) === text ? text : undefined
}

export const addDays = (day: DateOnly, days: number): DateOnly => fromDayNumber(dayNumber(day) + days)

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: DateOnly, to: DateOnly): number => dayNumber(to) - dayNumber(from)

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: DateOnly): number => (((dayNumber(day) + 4) % 7) + 7) % 7

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** 民法典 第二百零二条: the same day of the month, or the month’s last day where it has no such day. */
export const addMonths = (day: DateOnly, months: number): DateOnly => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const whole = year * 12 + (month - 1) + months
  const toYear = Math.floor(whole / 12)
  const toMonth = whole - toYear * 12
  const toDate = Math.min(date, lastOfMonth(toYear, toMonth))
  return `${String(toYear).padStart(4, '0')}-${String(toMonth + 1).padStart(2, '0')}-${String(toDate).padStart(2, '0')}`
}
