import type { CaseEvent, ContactAssessed, ContactCause } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { OtherMatter } from '../linking.state.ts'
import { fold, officeFault, type Parties } from '../petitioners.state.ts'

type AssessCommand = Readonly<{ earlier: OtherMatter; cause: ContactCause; reasons: string }>
type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'main-not-found' | 'link-to-itself' | 'not-earlier'

const decide = (state: Parties, { earlier, cause, reasons }: AssessCommand, stamp: Stamp): Decision<ContactAssessed, Refused> => {
  const event: ContactAssessed = { type: 'ContactAssessed', data: { earlier: earlier.id, cause }, sealed: { reasons } }
  const fault = officeFault(state, event, stamp)
  if (fault !== undefined) return fault
  if (earlier.life === undefined || state.life === undefined) return refuse('main-not-found')
  if (earlier.id === state.id) return refuse('link-to-itself')
  return earlier.life.receivedOn > state.life.receivedOn ? refuse('not-earlier') : [event]
}

/** 重复信访的认定: an officer compares, decides and says why. The machine only lays the earlier matters beside it. Decided again, the later one holds. */
export const assessContact: Decider<Parties, AssessCommand, CaseEvent, ContactAssessed, Refused> = { ...fold, decide }
