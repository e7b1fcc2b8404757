import type { DateOnly } from '@onedoor/clock'
import type { ReviewLevel } from '../events/review.ts'
import type { Life } from './life.ts'

const RIGHTS: Readonly<Record<ReviewLevel, string>> = { 1: 'P01', 2: 'P02' }

/** The last day to ask for that review of the latest answer; none where its period never began, as after a simple answer. A day of an earlier answer is none of this one. */
export const lastDayToAsk = ({ clocks, runsBefore = 0 }: Life, level: ReviewLevel): DateOnly | undefined =>
  clocks.slice(runsBefore).findLast(({ id }) => id === RIGHTS[level])?.legalDue
