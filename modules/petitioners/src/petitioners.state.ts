import {
  type CaseEvent,
  type CaseEventOf,
  type ConsentTo,
  evolveLife,
  isLawful,
  type Life,
  type MandateScope,
  PETITION_OFFICE,
  type Person,
} from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { type Recorded, type Refusal, refuse, type Stamp } from '@onedoor/kernel'

export type Mandate = Readonly<{
  id: string
  principal: string
  scope: readonly MandateScope[]
  until: DateOnly
  mayBeTold: boolean
  ended: boolean
}>

/** A notice that could not be given when it was made, because nobody knew where to send it. */
export type Untold = Readonly<{ version: number; unit: string }>

/** What is known of the parties of one matter, and of the matters it hangs together with. Holds no word of theirs. */
export type Parties = Readonly<{
  id: string
  life: Life | undefined
  /** Somebody always stands behind a matter: one who gave no name is person-1 too. */
  people: readonly string[]
  /** How many ids were given out; none is used twice. */
  numbered: number
  mandates: readonly Mandate[]
  consents: readonly Readonly<{ to: ConsentTo; person: string }>[]
  untold: readonly Untold[]
  /** Matters that claims of this one were split off into, and that were not taken back. */
  splits: readonly Readonly<{ into: string; claims: readonly string[] }>[]
}>

export const initial: Parties = {
  ...{ id: '', life: undefined, people: [], numbered: 0, mandates: [], consents: [], untold: [], splits: [] },
}

const ONE = ['person-1']

const registered = (state: Parties, event: Recorded<CaseEventOf<'MatterRegistered'>>): Parties => {
  const { persons = [] } = event.data
  const people = persons.length === 0 ? ONE : persons
  return { ...state, id: event.stream, people, numbered: people.length }
}

const without = (state: Parties, person: string): Parties => ({
  ...state,
  people: state.people.filter((one) => one !== person),
  mandates: state.mandates.map((one) => (one.principal === person ? { ...one, ended: true } : one)),
  consents: state.consents.filter((one) => one.person !== person),
})

const withPerson = (state: Parties, person: string): Parties =>
  state.people.includes(person) ? state : { ...state, people: [...state.people, person], numbered: state.numbered + 1 }

const partyStep = (state: Parties, event: Recorded<CaseEvent>): Parties => {
  switch (event.type) {
    case 'MatterRegistered':
      return registered(state, event)
    case 'PersonJoined':
      return withPerson(state, event.data.person)
    case 'PersonLeft': {
      const { person, successor } = event.data
      return successor === undefined ? without(state, person) : withPerson(without(state, person), successor)
    }
    case 'MandateGiven': {
      const { mandate: id, principal, scope, until, mayBeTold } = event.data
      return { ...state, mandates: [...state.mandates, { id, principal, scope, until, mayBeTold, ended: false }] }
    }
    case 'MandateEnded':
      return { ...state, mandates: state.mandates.map((one) => (one.id === event.data.mandate ? { ...one, ended: true } : one)) }
    case 'ConsentGiven':
      return { ...state, consents: [...state.consents, event.data] }
    case 'ConsentWithdrawn':
      return {
        ...state,
        consents: state.consents.filter(({ to, person }) => to !== event.data.to || person !== event.data.person),
      }
    default:
      return state
  }
}

const splitStep = (state: Parties, event: Recorded<CaseEvent>): Parties => {
  switch (event.type) {
    case 'ClaimsSplitOff':
      return { ...state, splits: [...state.splits, event.data] }
    case 'SplitUndone':
      return { ...state, splits: state.splits.filter(({ into }) => into !== event.data.into) }
    case 'OwedNoticeGiven':
      return { ...state, untold: state.untold.filter(({ version }) => version !== event.data.notice) }
    default:
      return 'told' in event.data && event.data.told === 'NOT_REACHABLE'
        ? { ...state, untold: [...state.untold, { version: event.version, unit: event.organ }] }
        : state
  }
}

export const evolve = (state: Parties, event: Recorded<CaseEvent>): Parties =>
  splitStep(partyStep({ ...state, life: evolveLife(state.life, event) }, event), event)

export const fold = { initial, evolve }

/** The petitioner, by the query code: nobody of an office. */
export const isPetitioner = ({ by, organ }: Stamp): boolean => by === 'petitioner' && organ === ''

/** What a petitioner says is put on record by the petitioner, by the petition office, or by the unit that has the matter in hand. */
const mayRecord = ({ holder, unit }: Life, stamp: Stamp): boolean =>
  isPetitioner(stamp) || [PETITION_OFFICE, holder, unit].includes(stamp.organ)

type NotNow = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state'

/** Why this cannot be put on record here and now; nothing, if it can. */
export const recordFault = ({ life }: Parties, event: Pick<CaseEvent, 'type' | 'data'>, stamp: Stamp): Refusal<NotNow> | undefined => {
  if (life === undefined) return refuse('matter-not-found')
  if (!mayRecord(life, stamp)) return refuse('not-your-matter')
  return isLawful(life, event) ? undefined : refuse('not-in-this-state')
}

/** What only the petition office decides: which matters belong together. */
export const officeFault = ({ life }: Parties, event: Pick<CaseEvent, 'type' | 'data'>, stamp: Stamp): Refusal<NotNow> | undefined => {
  if (life === undefined) return refuse('matter-not-found')
  if (stamp.organ !== PETITION_OFFICE) return refuse('not-your-matter')
  return isLawful(life, event) ? undefined : refuse('not-in-this-state')
}

/** Mandates that are good on that day: the last day of the term is in it. */
export const standing = ({ mandates }: Parties, today: DateOnly): readonly Mandate[] =>
  mandates.filter(({ ended, until }) => !ended && until >= today)

export const nextPerson = ({ numbered }: Parties): string => `person-${numbered + 1}`

const notEmpty = (text: string | undefined): boolean => text !== undefined && text !== ''

/** Only what was really given: an empty line on a form is nothing said. */
export const known = (person: Person): Person => {
  const given = Object.entries(person).filter(([, value]) => notEmpty(value))
  return { name: person.name, ...Object.fromEntries(given) }
}

/** Name and a way to reach: with both, every notice is owed (信访工作条例 第二十三条第二款). */
export const reachOf = ({ name, phone, address }: Person): Readonly<{ notifiable: boolean; addressed: boolean }> => ({
  notifiable: notEmpty(name) && (notEmpty(phone) || notEmpty(address)),
  addressed: notEmpty(name) && notEmpty(address),
})
