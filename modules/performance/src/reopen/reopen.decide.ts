import { type CaseEvent, dayOf, type HandlingReopened, type Life, lifeFold } from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { isHead, isOffice, isUnit, notNow } from '../performance.decide.ts'
import type { Reopen } from './reopen.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-head-of-unit'
  | 'not-now'
  | 'reopen-period-over'
  | 'reopen-day-needed'
  | 'reopen-day-past'
  | 'reopen-day-too-late'

const PRESSING = '信访工作条例 第四十条'
const SIXTY = '信访工作条例 第三十四条'

/** The law gives sixty days for the whole of it; the petition office gives no more for the second time. */
export const LONGEST_REDO = 60

/** The day by which the matter was to be answered, while that day is still ahead. */
export const restOfPeriod = ({ clocks }: Life, today: DateOnly): DateOnly | undefined => {
  const due = clocks.findLast(({ id }) => id === 'C06')?.legalDue
  return due === undefined || due < today ? undefined : due
}

const dayFault = (dueOn: DateOnly | undefined, today: DateOnly): Refusal<Refused> | undefined => {
  if (dueOn === undefined) return refuse('reopen-day-needed', PRESSING)
  if (dueOn <= today) return refuse('reopen-day-past', PRESSING)
  return dueOn > addDays(today, LONGEST_REDO) ? refuse('reopen-day-too-late', SIXTY) : undefined
}

const unitFault = (life: Life, stamp: Stamp, rest: DateOnly | undefined): Refusal<Refused> | undefined => {
  if (!isUnit(life, stamp)) return refuse('not-your-matter')
  if (!isHead(stamp)) return refuse('not-head-of-unit', PRESSING)
  return rest === undefined ? refuse('reopen-period-over', SIXTY) : undefined
}

const decide = (life: Life | undefined, { why, reasons, dueOn }: Reopen, stamp: Stamp): Decision<HandlingReopened, Refused> => {
  if (life === undefined) return refuse('not-your-matter')
  const today = dayOf(stamp.at)
  const office = isOffice(stamp)
  const rest = restOfPeriod(life, today)
  const owedBy = office ? dueOn : rest
  const event: HandlingReopened = { type: 'HandlingReopened', data: { why, ...(owedBy && { dueOn: owedBy }) }, sealed: { reasons } }
  const fault = notNow(life, event) ?? (office ? dayFault(dueOn, today) : unitFault(life, stamp, rest))
  return fault ?? [event]
}

/**
 * 重新办理 (S75 → S50): it was not really done. The head of the unit within the period that it had anyway; the petition office by a day that it sets. Nobody gives an
 * office sixty days anew, and the petitioner’s right to a review runs on meanwhile.
 */
export const reopen: Decider<Life | undefined, Reopen, CaseEvent, HandlingReopened, Refused> = { ...lifeFold, decide }
