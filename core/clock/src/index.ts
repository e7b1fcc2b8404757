export type DateOnly = string
const CST = 8 * 3_600_000
const DAY = 86_400_000
export const asDate = (instant: Date): DateOnly => new Date(instant.getTime() + CST).toISOString().slice(0, 10)
export const addDays = (day: DateOnly, days: number): DateOnly =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
export const daysBetween = (from: DateOnly, to: DateOnly): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
const LENGTH: Record<string, number> = { C01: 15, C03: 15, C04: 7, C06: 60, P01: 30 }
export const dueDates = (id: string, on: DateOnly, options: { extraDays?: number } = {}) => {
  const days = LENGTH[id]
  if (days === undefined) return undefined
  const due = addDays(on, days + (options.extraDays ?? 0))
  return { nominalDue: due, legalDue: due }
}
