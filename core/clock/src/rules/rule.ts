import type { DateOnly } from '../date-only.ts'

export type Unit = 'calendar-day' | 'working-day' | 'month' | 'year'

/** One period of law: what starts it, who owes, how long, on what it rests, and when that text was in force. */
export type ClockRule = Readonly<{
  id: string
  name: Readonly<{ zh: string; en: string }>
  starts: Readonly<{ zh: string; en: string }>
  /** Whom it binds: an office owes an act, or the petitioner has a right. */
  runs: 'against-office' | 'for-petitioner'
  owes: Readonly<{ zh: string; en: string }>
  length: number
  unit: Unit
  /** How much more may be given, in the same unit, and by whom; absent where the law gives none. */
  extension?: Readonly<{ most: number; by: string }>
  basis: string
  /** What is posted by the last day is in time: 民事诉讼法 第八十五条第四款, for petition reviews by analogy. Not said of limitation periods counted in years. */
  posted?: true
  /** What the last day means, where it is not a last day to act. */
  means?: Readonly<{ zh: string; en: string }>
}>

/** A text of law with the dates of its force. The version is chosen by the day of the event that starts the period. */
export type RuleSet = Readonly<{ name: string; from: DateOnly; until?: DateOnly; note?: string; rules: readonly ClockRule[] }>
