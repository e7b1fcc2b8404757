import { type Refusal, refuse } from '@onedoor/kernel'
import { addDays, type DateOnly } from './date-only.ts'
import { datesOf } from './due.ts'
import { RULE_BOOK } from './rules/rule-sets.ts'

/** 内部期限: a length that a county sets for its own offices beside the legal one, in the unit of the law, for runs that start in these days. */
export type InternalLimit = Readonly<{ clock: string; length: number; from: DateOnly; until?: DateOnly }>

export type LimitRefused = 'unknown-clock' | 'not-an-office-clock' | 'laxer-than-law'

/** What an office owes by its own act; a right of the petitioner or of a unit (C04) is nobody’s to shorten. */
const owedByOffice = (id: string, on: DateOnly): boolean => id !== 'C04' && RULE_BOOK.ruleFor(id, on)?.runs === 'against-office'

/** The ids a county may set a limit for on that day. */
export const limitableClocks = (on: DateOnly): readonly string[] => RULE_BOOK.ids.filter((id) => owedByOffice(id, on))

/** Shorter than the law or not at all: what the law allows an office is the most, never the least. */
export const limitFault = ({ clock, length, from }: InternalLimit): Refusal<LimitRefused> | undefined => {
  const rule = RULE_BOOK.ruleFor(clock, from)
  if (rule === undefined) return refuse('unknown-clock')
  if (!owedByOffice(clock, from)) return refuse('not-an-office-clock', rule.basis)
  return length >= rule.length ? refuse('laxer-than-law', rule.basis) : undefined
}

type Run = Readonly<{ id: string; startedOn: DateOnly; extraDays: number }>

const covers = ({ from, until }: InternalLimit, day: DateOnly): boolean => from <= day && (until === undefined || day <= until)

/** The county’s own last day for a run, where it set one; never after the legal day, which alone decides what is overdue. */
export const internalDue = (limits: readonly InternalLimit[], { id, startedOn, extraDays }: Run): DateOnly | undefined => {
  const limit = limits.findLast((one) => one.clock === id && covers(one, startedOn))
  const rule = limit && RULE_BOOK.ruleFor(id, startedOn)
  // A text of law that came later may be as short as the county’s own limit: then there is nothing of its own left.
  if (rule === undefined || limit === undefined || limit.length >= rule.length) return undefined
  const [own, legal] = [{ ...rule, length: limit.length }, rule].map((one) => datesOf(one, startedOn, { extraDays }).legalDue)
  return own === undefined || legal === undefined || own > legal ? legal : own
}

/** Runs of `clock` that started in these days have their internal last day by then: the same question asked of many rows at once. */
export type StartedWithin = Readonly<{ clock: string; from: DateOnly; to: DateOnly }>

const latestStart = (limits: readonly InternalLimit[], limit: InternalLimit, by: DateOnly): DateOnly => {
  let day = limit.until !== undefined && limit.until < by ? limit.until : by
  while (day >= limit.from && (internalDue(limits, { id: limit.clock, startedOn: day, extraDays: 0 }) ?? '9999') > by)
    day = addDays(day, -1)
  return day
}

export const internallyDueBy = (limits: readonly InternalLimit[], by: DateOnly): readonly StartedWithin[] =>
  limits.map((limit) => ({ clock: limit.clock, from: limit.from, to: latestStart(limits, limit, by) })).filter(({ from, to }) => from <= to)
