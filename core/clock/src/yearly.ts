import type { DateOnly } from './date-only.ts'
import type { RuleBook } from './rules/rule-book.ts'
import { RULE_BOOK } from './rules/rule-sets.ts'

/** A duty of each calendar year, told with the year’s end: information, since the law names no day. */
export type Yearly = Readonly<{ id: string; name: Readonly<{ zh: string; en: string }>; basis: string; yearEnds: DateOnly }>

/** 年度报告、年度考核 and their like for the year of that day; nothing for duties that are not yearly. */
export const yearlyDuty = (id: string, on: DateOnly, book: RuleBook = RULE_BOOK): Yearly | undefined => {
  const duty = book.unmeasuredFor(id, on)
  return duty?.yearly === true ? { id, name: duty.name, basis: duty.basis, yearEnds: `${on.slice(0, 4)}-12-31` } : undefined
}
