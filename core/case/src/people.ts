import type { Recorded } from '@onedoor/kernel'
import type { CaseEvent } from './case-event.ts'
import type { Person } from './events/intake.ts'

/** One petitioner: the id is for ever, the words are there while they are not erased. `left`: no longer a party, by the person's own act or by death. */
export type Petitioner = Readonly<{ id: string; person: Person | undefined; left?: 'WITHDREW' | 'DIED' }>

const changed = (people: readonly Petitioner[], id: string, part: Partial<Petitioner>): readonly Petitioner[] =>
  people.some((one) => one.id === id)
    ? people.map((one) => (one.id === id ? { ...one, ...part } : one))
    : [...people, { person: undefined, ...part, id }]

/** Whatever was said later is added to what was known: somebody who gives an address keeps the telephone given before. */
const clarified = (people: readonly Petitioner[], id: string, contact: Person | undefined): readonly Petitioner[] => {
  const before = people.find((one) => one.id === id)?.person
  return changed(people, id, { person: contact === undefined ? before : { ...before, ...contact } })
}

const registered = ({ data, sealed }: Extract<CaseEvent, { type: 'MatterRegistered' }>): readonly Petitioner[] => {
  const persons = sealed?.persons ?? []
  const ids = data.persons ?? persons.map((_, i) => `person-${i + 1}`)
  return ids.map((id, i) => ({ id, person: persons[i] }))
}

const step = (people: readonly Petitioner[], event: Recorded<CaseEvent>): readonly Petitioner[] => {
  switch (event.type) {
    case 'MatterRegistered':
      return registered(event)
    case 'PersonJoined':
      return changed(people, event.data.person, { person: event.sealed?.person })
    case 'ContactClarified':
      return clarified(people, event.data.person, event.sealed?.contact)
    case 'PersonLeft':
      return changed(people, event.data.person, { left: event.data.why })
    default:
      return people
  }
}

/** Everybody who is or was a petitioner of the matter, with what they said of themselves last. For showing, never for deciding: the words may be gone. */
export const petitionersIn = (events: readonly Recorded<CaseEvent>[]): readonly Petitioner[] => events.reduce(step, [])
