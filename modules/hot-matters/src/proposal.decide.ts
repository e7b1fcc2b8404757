import { dayOf } from '@onedoor/case'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { Proposal } from './proposal.state.ts'

export const FEEDBACK = '信访工作条例 第四十条第四款'

export type NotRecorded = 'proposal-not-there' | 'proposal-not-yours' | 'proposal-void' | 'proposal-day-wrong'

/** The office that made the proposal records what came back, on the day it came. */
export const recordingFault = (
  { organ, filedOn, voided }: Proposal,
  receivedOn: string,
  stamp: Stamp,
): Refusal<NotRecorded> | undefined => {
  if (organ === undefined || filedOn === undefined) return refuse('proposal-not-there')
  if (organ !== stamp.organ) return refuse('proposal-not-yours', FEEDBACK)
  if (voided) return refuse('proposal-void')
  return receivedOn < filedOn || receivedOn > dayOf(stamp.at) ? refuse('proposal-day-wrong') : undefined
}
