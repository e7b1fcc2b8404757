import { isRefusal } from '@onedoor/kernel'
import { type DayKind } from './calendar/calendar.ts'
import { addDays, type DateOnly } from './date-only.ts'
import { type ClockRefusal, calendarFor, type DueDates, type DueOptions, datesOf, governing, leftOutOf } from './due.ts'
import { countingLaw } from './rules/counting-law.ts'
import type { ClockRule } from './rules/rule.ts'

/** One day between the event and the legal last day, whether it counted and why. */
export type DayStep = Readonly<{
  date: DateOnly
  counted: boolean
  /** 第几日, for counted days. */
  ordinal?: number
  why: 'event-day' | 'counted' | 'not-a-working-day' | 'excluded' | 'within-months' | 'last-day' | 'rolled'
  kind: DayKind
}>

/** A due date that explains itself, day by day. */
export type Due = DueDates &
  Readonly<{
    clock: string
    eventDate: DateOnly
    rule: ClockRule
    extraDays: number
    basis: readonly string[]
    days: readonly DayStep[]
    assumed: boolean
  }>

type Walk = Readonly<{ rule: ClockRule; due: DueDates; options: DueOptions }>

const reason = ({ rule, due, options }: Walk, date: DateOnly, kind: DayKind): DayStep['why'] => {
  if (date > due.nominalDue) return 'rolled'
  if (rule.unit === 'calendar-day' && leftOutOf(rule, options).includes(date)) return 'excluded'
  if (rule.unit === 'working-day' && !kind.working) return 'not-a-working-day'
  if (rule.unit === 'month' || rule.unit === 'year') return date === due.nominalDue ? 'last-day' : 'within-months'
  return 'counted'
}

const walk = (eventDate: DateOnly, given: Walk): readonly DayStep[] => {
  const calendar = calendarFor(given.options)
  const steps: DayStep[] = [{ date: eventDate, counted: false, why: 'event-day', kind: calendar.kindOf(eventDate) }]
  let ordinal = 0
  for (let date = addDays(eventDate, 1); date <= given.due.legalDue; date = addDays(date, 1)) {
    const kind = calendar.kindOf(date)
    const why = reason(given, date, kind)
    const counted = why === 'counted'
    if (counted) ordinal += 1
    steps.push({ date, counted, ...(counted && { ordinal }), why, kind })
  }
  return steps
}

const basisOf = (rule: ClockRule, eventDate: DateOnly, due: DueDates): readonly string[] => {
  const law = countingLaw(eventDate)
  const monthly = rule.unit === 'month' || rule.unit === 'year'
  return [
    ...new Set([rule.basis, law.counting, ...(monthly ? [law.months] : []), ...(due.nominalDue === due.legalDue ? [] : [law.rolling])]),
  ]
}

/** The due date of a clock with its whole derivation, or why there is none. */
export const due = (clock: string, eventDate: string, options: DueOptions = {}): Due | ClockRefusal => {
  const rule = governing(clock, eventDate, options.book)
  if (isRefusal(rule)) return rule
  const dates = datesOf(rule, eventDate, options)
  const days = walk(eventDate, { rule, due: dates, options })
  const assumed = days.some(({ kind }) => kind.assumed)
  return { ...dates, clock, eventDate, rule, extraDays: options.extraDays ?? 0, basis: basisOf(rule, eventDate, dates), days, assumed }
}
