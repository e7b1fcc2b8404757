import { type CaseEvent, type ContactClarified, dayOf, type Person } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, known, type Parties, reachOf, recordFault } from '../petitioners.state.ts'

type ClarifyCommand = Readonly<{ person: string; contact: Person }>
type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'not-a-petitioner'

const decide = (state: Parties, { person, contact }: ClarifyCommand, stamp: Stamp): Decision<ContactClarified, Refused> => {
  const event: ContactClarified = {
    type: 'ContactClarified',
    data: { person, receivedOn: dayOf(stamp.at), ...reachOf(contact) },
    sealed: { contact: known(contact) },
  }
  const fault = recordFault(state, event, stamp)
  if (fault !== undefined) return fault
  return state.people.includes(person) ? [event] : refuse('not-a-petitioner')
}

/** 联系方式明确: name and address are there now, so every notice is owed from here on, also one that could not be given before (第二十三条第二款). */
export const clarify: Decider<Parties, ClarifyCommand, CaseEvent, ContactClarified, Refused> = { ...fold, decide }
