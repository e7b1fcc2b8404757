import { mayDo } from '@onedoor/duty'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { SUPERVISION } from '../finding.decide.ts'
import type { LookBackClosed, LookBackEvent } from '../look-back.events.ts'
import { evolve, initial, type LookBack, leftOf } from '../look-back.state.ts'

type Refused = 'look-back-not-yours' | 'look-back-not-head' | 'look-back-noted' | 'look-back-closed' | 'look-back-unfinished'

const decide = (state: LookBack, { text }: Readonly<{ text: string }>, stamp: Stamp): Decision<LookBackClosed, Refused> => {
  if (state.unit !== stamp.organ) return refuse('look-back-not-yours', SUPERVISION)
  if (!mayDo(stamp.roles, 'look-back.close')) return refuse('look-back-not-head', SUPERVISION)
  if (state.stage === 'NOTED') return refuse('look-back-noted', SUPERVISION)
  if (state.stage === 'CLOSED') return refuse('look-back-closed')
  return leftOf(state).length > 0 ? refuse('look-back-unfinished', SUPERVISION) : [{ type: 'LookBackClosed', data: {}, sealed: { text } }]
}

/** The head of the unit sends the list back with what it comes to, once each matter on it was looked at; late is late, and still lawful. */
export const closeLookBack: Decider<LookBack, Readonly<{ text: string }>, LookBackEvent, LookBackClosed, Refused> = {
  initial,
  evolve,
  decide,
}
