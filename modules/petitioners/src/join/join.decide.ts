import { type CaseEvent, dayOf, type Person, type PersonJoined } from '@onedoor/case'
import { type Decider, type Decision, type Stamp } from '@onedoor/kernel'
import { fold, known, nextPerson, type Parties, recordFault } from '../petitioners.state.ts'

type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state'

const decide = (state: Parties, { person }: Readonly<{ person: Person }>, stamp: Stamp): Decision<PersonJoined, Refused> => {
  const event: PersonJoined = {
    type: 'PersonJoined',
    data: { person: nextPerson(state), receivedOn: dayOf(stamp.at) },
    sealed: { person: known(person) },
  }
  return recordFault(state, event, stamp) ?? [event]
}

/** 加入共同信访: by an act of the person's own. How many have signed is nowhere limited. */
export const join: Decider<Parties, Readonly<{ person: Person }>, CaseEvent, PersonJoined, Refused> = { ...fold, decide }
