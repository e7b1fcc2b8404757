import type { DateOnly } from '../date-only.ts'

export type Unit = 'calendar-day' | 'working-day' | 'month' | 'year'

type Said = Readonly<{ zh: string; en: string }>

/** Days that a law may leave out of a period: those of a hearing (听证), those of an expert opinion or an inspection on the spot (鉴定、勘验). */
export type LeftOut = 'hearing' | 'examination'

/** One period of law: what starts it, who owes, how long, on what it rests, and when that text was in force. */
export type ClockRule = Readonly<{
  id: string
  name: Said
  starts: Said
  /** Whom it binds: an office owes an act, the petitioner has a right, or it is the time of somebody else (a court, a mediator), told and never counted against anyone here. */
  runs: 'against-office' | 'for-petitioner' | 'informs'
  owes: Said
  length: number
  unit: Unit
  /** How much more may be given, in the same unit, and by whom; absent where the law gives none. */
  extension?: Readonly<{ most: number; by: string }>
  /** What the law leaves out, and where it says so. Absent nearly everywhere: nothing else stops a period. */
  leavesOut?: Readonly<{ days: readonly LeftOut[]; basis: string }>
  basis: string
  /** What is posted by the last day is in time: 民事诉讼法 第八十五条第四款, for petition reviews by analogy. Not said of limitation periods counted in years. */
  posted?: true
  /** What the last day means, where it is not a last day to act. */
  means?: Said
}>

/** A duty that the law sets without a number of days: it has no due date to count, and the reason is said instead of a date. */
export type Unmeasured = Readonly<{
  id: string
  name: Said
  why: Said
  basis: string
  /** Owed once for each calendar year, whose end can be told. */
  yearly?: true
}>

/** A text of law with the dates of its force. The version is chosen by the day of the event that starts the period. */
export type RuleSet = Readonly<{
  name: string
  from: DateOnly
  until?: DateOnly
  note?: string
  rules: readonly ClockRule[]
  unmeasured?: readonly Unmeasured[]
}>
