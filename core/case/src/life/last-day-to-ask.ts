import type { DateOnly } from '@onedoor/clock'
import type { ReviewLevel } from '../events/review.ts'
import type { RunningClock } from './clocks.ts'
import type { Life } from './life.ts'

const RIGHTS: Readonly<Record<ReviewLevel, string>> = { 1: 'P01', 2: 'P02' }

/** The run of the right to ask for that review of the latest answer; none where it never began, as after a simple answer. A run of an earlier answer is none of this one. */
export const rightToAsk = ({ clocks, runsBefore = 0 }: Life, level: ReviewLevel): RunningClock | undefined =>
  clocks.slice(runsBefore).findLast(({ id }) => id === RIGHTS[level])

export const lastDayToAsk = (life: Life, level: ReviewLevel): DateOnly | undefined => rightToAsk(life, level)?.legalDue
