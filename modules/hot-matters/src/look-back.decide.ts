import { mayDo } from '@onedoor/duty'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { SUPERVISION } from './finding.decide.ts'
import type { LookBack } from './look-back.state.ts'

export type NotEnded = 'look-back-not-yours' | 'look-back-not-closed' | 'look-back-noted'

/** Only whoever asked says whether it is at an end, and only once the unit has sent it back. */
export const endFault = (state: LookBack, stamp: Stamp): Refusal<NotEnded> | undefined => {
  if (state.askedBy !== stamp.organ || !mayDo(stamp.roles, 'look-back.order')) return refuse('look-back-not-yours', SUPERVISION)
  if (state.stage === 'NOTED') return refuse('look-back-noted', SUPERVISION)
  return state.stage === 'OPEN' ? refuse('look-back-not-closed', SUPERVISION) : undefined
}
