import { type DateOnly, dayNumber, fromDayNumber, weekday } from '../date-only.ts'
import { FIRST_RELEASE, type HolidayNotice, NOTICES } from './notices.ts'
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

/** What an installation was told after its release: a notice, and the day it came to know it. */
export type Learned = Readonly<{ notice: HolidayNotice; learnedOn: DateOnly }>

let standing: readonly HolidayNotice[] = NOTICES
let learnt: readonly Learned[] = []
let newest = build('latest', NOTICES)
const versions = new Map<string, Calendar>()

/** The calendar made of every notice known to this process. */
export const latestCalendar: Calendar = {
  knownOn: 'latest',
  kindOf: (day) => newest.kindOf(day),
  isWorking: (number) => newest.isWorking(number),
}

/** It counts from the morning after it was learned: what was shown on that day was counted without it, and must go on saying so. */
const countedFrom = ({ notice, learnedOn }: Learned): HolidayNotice => {
  const next = fromDayNumber(dayNumber(learnedOn) + 1)
  return { ...notice, known: notice.known > next ? notice.known : next }
}

/**
 * Told to the process when it starts and whenever the county adds one, like the table of a time zone; the same list told again changes nothing.
 * A notice that a release brings counts from the day this installation learned it, not from the day it was published: no date moves behind anybody’s back.
 */
export const learnNotices = (learned: readonly Learned[]): void => {
  const told = learned.map(countedFrom)
  const from = NOTICES.findIndex(({ no }) => no === FIRST_RELEASE) + 1
  const always = NOTICES.slice(0, from).filter(({ no }) => !told.some((one) => one.no === no))
  learnt = learned
  standing = [...always, ...told].toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
  newest = build('latest', standing)
  versions.clear()
}

/** What this process was told, for those it tells in turn. */
export const learnedNotices = (): readonly Learned[] => learnt

/** Notices of this release that the installation has not learned yet. */
export const unlearnedNotices = (): readonly HolidayNotice[] => NOTICES.filter(({ no }) => !standing.some((one) => one.no === no))

export const standingNotices = (): readonly HolidayNotice[] => standing

/** The calendar made of the notices that were known on that day. */
export const calendarAsKnown = (on: DateOnly): Calendar => {
  const last = standing.findLastIndex(({ known }) => known <= on)
  if (last === standing.length - 1) return newest
  const key = standing[last]?.no ?? ''
  const made = versions.get(key) ?? build(standing[last]?.known ?? on, standing.slice(0, last + 1))
  versions.set(key, made)
  return made
}

/** Days on which a notice changed whether people work, against what was known before it: those it names, and what was assumed of its year. */
export const changedDays = ({ known, year }: HolidayNotice): readonly DateOnly[] => {
  const [before, after] = [calendarAsKnown(fromDayNumber(dayNumber(known) - 1)), calendarAsKnown(known)]
  const [first, last] = [dayNumber(`${year - 1}-12-20`), dayNumber(`${year + 1}-01-10`)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((day) => before.isWorking(day) !== after.isWorking(day))
    .map(fromDayNumber)
}

/** Notices that became known after `then` and up to `now`. */
export const noticesBetween = (then: DateOnly, now: DateOnly): readonly HolidayNotice[] =>
  standing.filter(({ known }) => known > then && known <= now)
