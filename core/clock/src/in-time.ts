import { asDate, type DateOnly } from './date-only.ts'
import { type OfficeHours, USUAL_HOURS } from './office-hours.ts'
import { countingLaw } from './rules/counting-law.ts'
import type { ClockRule } from './rules/rule.ts'

/** How an act reached the office: through the platform, over a counter, by telephone in office hours, or by post (then `at` is the posting, not the arrival). */
export type Way = 'ELECTRONIC' | 'COUNTER' | 'TELEPHONE' | 'POST'

export type Act = Readonly<{
  rule: ClockRule
  eventDate: DateOnly
  legalDue: DateOnly
  at: Date
  way: Way
  hours?: Pick<OfficeHours, 'closes'>
}>

/** Whether an act was in time, the last moment for that way of doing it, and on which article that rests. */
export type Timeliness = Readonly<{ inTime: boolean; until: string; basis: string }>

const CST = 8 * 3_600_000

/** The time of day in the county, `HH:MM`. */
export const clockTime = (at: Date): string => new Date(at.getTime() + CST).toISOString().slice(11, 16)

/** That minute of that day in the county. */
export const momentOf = (day: DateOnly, time: string): Date => new Date(`${day}T${time}:00+08:00`)

const POSTING = '民事诉讼法 第八十五条第四款'

/**
 * The last day ends at midnight, and where there are business hours when business stops (民法典 第二百零三条第二款, earlier texts alike): the
 * platform is open until midnight, a counter and a telephone until they close. A petitioner’s letter is in time when it was posted by the last
 * day, whenever it arrives; an office that owes an act has no such grace.
 */
export const inTime = ({ rule, eventDate, legalDue, at, way, hours = USUAL_HOURS }: Act): Timeliness => {
  const day = asDate(at)
  const { closing } = countingLaw(eventDate)
  if (way === 'POST' && rule.posted === true) return { inTime: day <= legalDue, until: `${legalDue} 24:00`, basis: POSTING }
  if (way === 'COUNTER' || way === 'TELEPHONE') {
    const early = day < legalDue || (day === legalDue && clockTime(at) <= hours.closes)
    return { inTime: early, until: `${legalDue} ${hours.closes}`, basis: `${closing}第二款` }
  }
  return { inTime: day <= legalDue, until: `${legalDue} 24:00`, basis: `${closing}第二款` }
}
