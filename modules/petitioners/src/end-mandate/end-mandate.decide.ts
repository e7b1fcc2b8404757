import { type CaseEvent, dayOf, type MandateEnded } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, type Parties, recordFault } from '../petitioners.state.ts'

type EndCommand = Readonly<{ mandate: string; why: 'WITHDRAWN' | 'OVER' | 'DIED' }>
type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'no-such-mandate' | 'mandate-still-runs'

const ENDING = '民法典 第一百七十三条'
const isSystem = ({ by, organ }: Stamp): boolean => by === 'system' && organ === ''

const decide = (state: Parties, { mandate, why }: EndCommand, stamp: Stamp): Decision<MandateEnded, Refused> => {
  const event: MandateEnded = { type: 'MandateEnded', data: { mandate, why } }
  const found = state.mandates.find(({ id, ended }) => id === mandate && !ended)
  const fault = isSystem(stamp) ? undefined : recordFault(state, event, stamp)
  if (fault !== undefined) return fault
  if (found === undefined) return refuse('no-such-mandate', ENDING)
  return why === 'OVER' && found.until >= dayOf(stamp.at) ? refuse('mandate-still-runs', ENDING) : [event]
}

/** 委托终止: at any moment and without a reason by the principal, by itself when the term has run out, or by death. */
export const endMandate: Decider<Parties, EndCommand, CaseEvent, MandateEnded, Refused> = { ...fold, decide }
