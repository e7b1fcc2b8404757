import { type Refusal, refuse } from '@onedoor/kernel'
import { type Calendar, calendarAsKnown, latestCalendar } from './calendar/calendar.ts'
import { addMonths, type DateOnly, dayNumber, fromDayNumber, parseDate } from './date-only.ts'
import type { ClockRule, LeftOut } from './rules/rule.ts'
import type { RuleBook } from './rules/rule-book.ts'
import { RULE_BOOK } from './rules/rule-sets.ts'

export type DueOptions = Readonly<{
  /** Count with the calendar as it was known on that day; the newest when left out. */
  knownOn?: DateOnly
  /** More days in the rule’s own unit, as granted. */
  extraDays?: number
  /** Days of a hearing. They move nothing unless the rule itself leaves them out (final review alone: 信访工作条例 第三十六条第二款). */
  excluded?: readonly DateOnly[]
  /** Days of an expert opinion or an inspection. They move nothing unless a local text that the county adopted leaves them out. */
  examined?: readonly DateOnly[]
  /** The texts that govern; those of this place when left out. */
  book?: RuleBook
}>

/** `nominalDue` is the day staff aim at; `legalDue` is the last lawful day: moved to the next working day when it falls on a day off. */
export type DueDates = Readonly<{ nominalDue: DateOnly; legalDue: DateOnly }>

const afterCalendarDays = (start: number, days: number, excluded: ReadonlySet<number>): number => {
  if (excluded.size === 0) return start + days
  let day = start
  for (let counted = 0; counted < days; ) {
    day += 1
    if (!excluded.has(day)) counted += 1
  }
  return day
}

const afterWorkingDays = (start: number, days: number, calendar: Calendar): number => {
  let day = start
  for (let counted = 0; counted < days; ) {
    day += 1
    if (calendar.isWorking(day)) counted += 1
  }
  return day
}

/** 民法典 第二百零三条第一款 (earlier texts alike, see counting-law.ts): a last day on a day off moves to the next working day. */
const rolled = (day: number, calendar: Calendar): number => {
  let last = day
  while (!calendar.isWorking(last)) last += 1
  return last
}

const NO_DAYS: readonly DateOnly[] = []

/** The days that this rule leaves out, of those that were offered to it: what the law does not name stops nothing. */
export const leftOutOf = ({ leavesOut }: ClockRule, { excluded = [], examined = [] }: DueOptions): readonly DateOnly[] => {
  if (leavesOut === undefined) return NO_DAYS
  const offered: Readonly<Record<LeftOut, readonly DateOnly[]>> = { hearing: excluded, examination: examined }
  return leavesOut.days.flatMap((kind) => offered[kind])
}

const nominal = (rule: ClockRule, eventDate: DateOnly, calendar: Calendar, options: DueOptions): number => {
  const { extraDays = 0 } = options
  const start = dayNumber(eventDate)
  const length = rule.length + extraDays
  switch (rule.unit) {
    case 'calendar-day':
      return afterCalendarDays(start, length, new Set(leftOutOf(rule, options).map(dayNumber)))
    case 'working-day':
      return afterWorkingDays(start, length, calendar)
    case 'month':
      return dayNumber(addMonths(eventDate, length))
    case 'year':
      return dayNumber(addMonths(eventDate, length * 12))
  }
}

export const calendarFor = ({ knownOn }: DueOptions): Calendar => (knownOn === undefined ? latestCalendar : calendarAsKnown(knownOn))

/** The two dates of a rule: the day of the event is not counted (民法典 第二百零一条). */
export const datesOf = (rule: ClockRule, eventDate: DateOnly, options: DueOptions = {}): DueDates => {
  const calendar = calendarFor(options)
  const day = nominal(rule, eventDate, calendar, options)
  return { nominalDue: fromDayNumber(day), legalDue: fromDayNumber(rolled(day, calendar)) }
}

/** Dates only, for folds; nothing when the id has no rule on that day. */
export const dueDates = (id: string, eventDate: DateOnly, options: DueOptions = {}): DueDates | undefined => {
  const rule = (options.book ?? RULE_BOOK).ruleFor(id, eventDate)
  return rule && datesOf(rule, eventDate, options)
}

export type ClockRefusal = Refusal<'not-a-date' | 'unknown-clock' | 'no-length-in-law' | 'no-rule-on-that-day'>

/** Beyond it dates have no four figures for the year once a period is added. */
const LAST_YEAR = '2999'

/** The rule that governs, or why none does. */
export const governing = (id: string, eventDate: string, book: RuleBook = RULE_BOOK): ClockRule | ClockRefusal => {
  if (parseDate(eventDate) === undefined || eventDate.slice(0, 4) > LAST_YEAR) return refuse('not-a-date')
  const rule = book.ruleFor(id, eventDate)
  if (rule !== undefined) return rule
  const unmeasured = book.unmeasuredFor(id, eventDate)
  if (unmeasured !== undefined) return refuse('no-length-in-law', `${unmeasured.basis}（${unmeasured.why.zh}）`)
  return refuse(book.knows(id) ? 'no-rule-on-that-day' : 'unknown-clock')
}
