import { type DateOnly, dayNumber, fromDayNumber, weekday } from '../date-only.ts'
import { type HolidayNotice, NOTICES } from './notices.ts'
import { statutoryFestival } from './statutory.ts'

/** Why a day is worked or not. `assumed` marks years for which no notice was known: weekends and the festivals that the law itself sets only. */
export type DayKind = Readonly<{
  working: boolean
  why: 'weekday' | 'weekend' | 'holiday' | 'make-up' | 'fixed-festival'
  /** 节日 that the day belongs to. */
  festival?: string
  /** 文号 of the notice that says so. */
  notice?: string
  assumed: boolean
}>

/** The calendar as it was known on a day. */
export type Calendar = Readonly<{
  knownOn: DateOnly | 'latest'
  kindOf: (day: DateOnly) => DayKind
  isWorking: (dayNumber: number) => boolean
}>

type Named = Readonly<{ working: boolean; festival: string; notice: string }>

const daysOf = (span: string): readonly number[] => {
  const [first = '', last = first] = span.split('/')
  const start = dayNumber(first)
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, i) => start + i)
}

const enter = (named: Map<number, Named>, notice: HolidayNotice): void => {
  for (const [working, days] of [[false, notice.off] as const, [true, notice.work] as const])
    for (const [festival, spans] of Object.entries(days))
      for (const day of spans.flatMap(daysOf)) named.set(day, { working, festival, notice: notice.no })
}

const build = (knownOn: DateOnly | 'latest', notices: readonly HolidayNotice[]): Calendar => {
  const named = new Map<number, Named>()
  for (const notice of notices) enter(named, notice)
  const years = new Set(notices.map(({ year }) => year))

  const kindOf = (day: DateOnly): DayKind => {
    const known = named.get(dayNumber(day))
    if (known !== undefined) {
      const { working, festival, notice } = known
      return { working, why: working ? 'make-up' : 'holiday', festival, notice, assumed: false }
    }
    const assumed = !years.has(Number(day.slice(0, 4)))
    const festival = assumed ? statutoryFestival(day) : undefined
    if (festival !== undefined) return { working: false, why: 'fixed-festival', festival, assumed }
    const free = weekday(day) === 0 || weekday(day) === 6
    return { working: !free, why: free ? 'weekend' : 'weekday', assumed }
  }

  // Asked a million times in a replay: answered from memory after the first time.
  const working = new Map<number, boolean>()
  const isWorking = (number: number): boolean => {
    const before = working.get(number)
    if (before !== undefined) return before
    const answer = kindOf(fromDayNumber(number)).working
    working.set(number, answer)
    return answer
  }
  return { knownOn, kindOf, isWorking }
}

export const latestCalendar: Calendar = build('latest', NOTICES)

const versions = new Map<string, Calendar>()

/** The calendar made of the notices that were public on that day. */
export const calendarAsKnown = (on: DateOnly): Calendar => {
  const notices = NOTICES.filter(({ known }) => known <= on)
  if (notices.length === NOTICES.length) return latestCalendar
  const key = notices.at(-1)?.no ?? ''
  const made = versions.get(key) ?? build(notices.at(-1)?.known ?? on, notices)
  versions.set(key, made)
  return made
}

/** Notices that became public after `then` and up to `now`. */
export const noticesBetween = (then: DateOnly, now: DateOnly): readonly HolidayNotice[] =>
  NOTICES.filter(({ known }) => known > then && known <= now)
