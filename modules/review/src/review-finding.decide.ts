import type { ReviewGround, ReviewOutcome } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { type Refusal, refuse } from '@onedoor/kernel'

export type FindingFault = 'ground-needed' | 'no-ground-to-uphold' | 'redo-day-needed' | 'redo-day-without-redo'

type Finding = Readonly<{ outcome: ReviewOutcome; grounds: readonly ReviewGround[]; redoBy?: DateOnly }>

const BASIS = '山东省信访条例 第四十五条（参照）'

/** 维持 rests on no ground to change it, everything else on at least one; a redo has its day, and that day lies ahead. */
export const findingFault = ({ outcome, grounds, redoBy }: Finding, today: DateOnly): Refusal<FindingFault> | undefined => {
  if (outcome === 'UPHOLD' && grounds.length > 0) return refuse('no-ground-to-uphold', BASIS)
  if (outcome !== 'UPHOLD' && grounds.length === 0) return refuse('ground-needed', BASIS)
  if (outcome !== 'REDO') return redoBy === undefined ? undefined : refuse('redo-day-without-redo', BASIS)
  return redoBy === undefined || redoBy <= today ? refuse('redo-day-needed', BASIS) : undefined
}
