import { type CaseEventOf, type Life, PETITION_OFFICE, type Phase } from '@onedoor/case'
import type { Stamp } from '@onedoor/kernel'

export const HEARING = '信访工作条例 第三十一条第六项'

/** Whoever has the matter in its hands hears: the unit while it handles, the reviewing organ while it reviews. */
export const heldBy = (life: Life | undefined, stamp: Stamp): life is Life =>
  life !== undefined && life.holder === stamp.organ && stamp.organ !== PETITION_OFFICE

const HEADS: readonly string[] = ['unit-head', 'review-head']

export const isHead = ({ roles }: Stamp): boolean => roles.some((role) => HEADS.includes(role))

export type Stage = CaseEventOf<'HearingOrdered'>['data']['stage']

const STAGES: Readonly<Partial<Record<Phase, Stage>>> = {
  HANDLING: 'HANDLING',
  DRAFTED: 'HANDLING',
  REVIEW1: 'REVIEW1',
  REVIEW2: 'REVIEW2',
}

/** At which stage a hearing would be now; none where no hearing is lawful. */
export const stageOf = ({ phase }: Life): Stage | undefined => STAGES[phase]
