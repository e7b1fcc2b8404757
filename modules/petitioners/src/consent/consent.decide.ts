import type { CaseEvent, ConsentGiven } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, type Parties, recordFault } from '../petitioners.state.ts'
import type { Consent } from './consent.contract.ts'

type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'not-a-petitioner' | 'already-consented'

const decide = (state: Parties, { to, person, words }: Consent, stamp: Stamp): Decision<ConsentGiven, Refused> => {
  const event: ConsentGiven = { type: 'ConsentGiven', data: { to, person }, sealed: { words } }
  const fault = recordFault(state, event, stamp)
  if (fault !== undefined) return fault
  if (!state.people.includes(person)) return refuse('not-a-petitioner')
  return state.consents.some((one) => one.to === to && one.person === person) ? refuse('already-consented') : [event]
}

/** 同意: for one thing, by one person, in that person's words. It opens what needs it and moves nothing by itself. */
export const consent: Decider<Parties, Consent, CaseEvent, ConsentGiven, Refused> = { ...fold, decide }
