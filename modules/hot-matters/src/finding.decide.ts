import { dayOf } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { leavesWork } from './finding.contract.ts'
import type { LookBackFinding } from './look-back.events.ts'
import type { LookBack } from './look-back.state.ts'

export const SUPERVISION = '信访工作条例 第三十八条第二款'

/** `handledBy`: who took the steps that are looked at. `reopened`: who took the matter up again since the list was handed out. */
export type Found = Readonly<{
  matter: string
  finding: LookBackFinding
  until?: string | undefined
  text: string
  handledBy: readonly string[]
  reopened?: Readonly<{ organ: string; on: DateOnly }> | undefined
}>

export type NotFound =
  | 'look-back-not-there'
  | 'look-back-not-yours'
  | 'look-back-own-work'
  | 'look-back-noted'
  | 'look-back-until-past'
  | 'look-back-not-reopened'

/** Whose turn it is, and whose it is not. */
const partyFault = (state: LookBack, { matter, handledBy }: Found, stamp: Stamp): Refusal<NotFound> | undefined => {
  if (!state.matters.includes(matter)) return refuse('look-back-not-there')
  if (state.unit !== stamp.organ) return refuse('look-back-not-yours', SUPERVISION)
  if (state.stage === 'NOTED') return refuse('look-back-noted', SUPERVISION)
  return handledBy.includes(stamp.by) ? refuse('look-back-own-work', SUPERVISION) : undefined
}

export const findingFault = (state: LookBack, found: Found, stamp: Stamp): Refusal<NotFound> | undefined => {
  const fault = partyFault(state, found, stamp)
  if (fault !== undefined) return fault
  if (found.finding === 'REOPENED' && found.reopened === undefined) return refuse('look-back-not-reopened', SUPERVISION)
  return leavesWork(found.finding) && (found.until ?? '') <= dayOf(stamp.at) ? refuse('look-back-until-past') : undefined
}

/** What is recorded of a finding, without its words. */
export const findingData = ({ matter, finding, until = '', reopened }: Found) => ({
  ...{ matter, finding },
  ...(leavesWork(finding) && { until }),
  ...(finding === 'REOPENED' && reopened !== undefined && { reopened }),
})
