import { type CaseEvent, type ContactClarified, dayOf, type MandateEnded, type Person, type PersonLeft } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { fold, isPetitioner, known, nextPerson, type Parties, reachOf, recordFault } from '../petitioners.state.ts'

export type LeaveCommand = Readonly<{ person: string; why: 'WITHDREW' | 'DIED'; words: string; successor?: Person | undefined }>

type Out = PersonLeft | MandateEnded | ContactClarified
type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'not-a-petitioner' | 'petitioner-alone' | 'last-petitioner'

/** Leaving is the person's own act, like withdrawing; who is the last one withdraws the matter. */
const ownActFault = ({ people }: Parties, { why }: LeaveCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  if (why === 'DIED') return undefined
  if (!isPetitioner(stamp)) return refuse('petitioner-alone', '信访工作条例 第十七条')
  return people.length === 1 ? refuse('last-petitioner') : undefined
}

const endedWith = ({ mandates }: Parties, { person, why }: LeaveCommand): readonly MandateEnded[] =>
  mandates
    .filter(({ ended, principal }) => !ended && principal === person)
    .map(({ id }) => ({ type: 'MandateEnded', data: { mandate: id, why: why === 'DIED' ? 'DIED' : 'WITHDRAWN' } }))

const succeeding = (person: string, successor: Person, stamp: Stamp): ContactClarified => ({
  type: 'ContactClarified',
  data: { person, receivedOn: dayOf(stamp.at), ...reachOf(successor) },
  sealed: { contact: known(successor) },
})

const decide = (state: Parties, command: LeaveCommand, stamp: Stamp): Decision<Out, Refused> => {
  const { person, why, words, successor } = command
  const next = successor === undefined ? undefined : nextPerson(state)
  const left: PersonLeft = { type: 'PersonLeft', data: { person, why, ...(next !== undefined && { successor: next }) }, sealed: { words } }
  const fault = recordFault(state, left, stamp) ?? ownActFault(state, command, stamp)
  if (fault !== undefined) return fault
  if (!state.people.includes(person)) return refuse('not-a-petitioner')
  const follows = next === undefined || successor === undefined ? [] : [succeeding(next, successor, stamp)]
  return [...endedWith(state, command), left, ...follows]
}

/** 退出、去世、承继: one petitioner fewer, or another in that one's place; the matter goes on for the others and no clock moves. */
export const leave: Decider<Parties, LeaveCommand, CaseEvent, Out, Refused> = { ...fold, decide }
