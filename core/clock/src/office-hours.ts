import type { DateOnly } from './date-only.ts'

/** When the doors are open, by the county’s wall clock, `HH:MM`. */
export type OfficeHours = Readonly<{ opens: string; closes: string }>

/** Hours that a unit keeps from a day on, until others take their place. */
export type HoursFrom = OfficeHours & Readonly<{ from: DateOnly }>

/** Where a unit has not said otherwise: the one place where the usual hours of a county stand. */
export const USUAL_HOURS: OfficeHours = { opens: '08:30', closes: '17:30' }

/** The hours of a unit on that day. */
export const hoursOn = (kept: readonly HoursFrom[] | undefined, day: DateOnly): OfficeHours => {
  const latest = kept?.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const { opens, closes } = latest?.at(-1) ?? USUAL_HOURS
  return { opens, closes }
}
