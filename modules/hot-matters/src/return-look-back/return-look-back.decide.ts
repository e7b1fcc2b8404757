import { dayOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { endFault, type NotEnded } from '../look-back.decide.ts'
import type { LookBackEvent, LookBackReturned } from '../look-back.events.ts'
import { evolve, initial, type LookBack } from '../look-back.state.ts'

type Command = Readonly<{ dueOn: string; reason: string }>
type Refused = NotEnded | 'look-back-day-wrong'

const decide = (state: LookBack, { dueOn, reason }: Command, stamp: Stamp): Decision<LookBackReturned, Refused> => {
  const fault = endFault(state, stamp)
  if (fault !== undefined) return fault
  return dueOn <= dayOf(stamp.at) ? refuse('look-back-day-wrong') : [{ type: 'LookBackReturned', data: { dueOn }, sealed: { reason } }]
}

/** Sent back with the reason and another day; the findings stay, and the unit puts right what is to be put right. */
export const returnLookBack: Decider<LookBack, Command, LookBackEvent, LookBackReturned, Refused> = { initial, evolve, decide }
