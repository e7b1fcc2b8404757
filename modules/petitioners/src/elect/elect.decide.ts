import type { CaseEvent, RepresentativesElected } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, type Parties, recordFault } from '../petitioners.state.ts'
import type { Elect } from './elect.contract.ts'

type Refused =
  | 'matter-not-found'
  | 'not-your-matter'
  | 'not-in-this-state'
  | 'no-joint-petition'
  | 'too-many-representatives'
  | 'not-a-petitioner'

const MOST = 5

const decide = (state: Parties, command: Elect, stamp: Stamp): Decision<RepresentativesElected, Refused> => {
  const persons = [...new Set(command.persons)]
  const event: RepresentativesElected = { type: 'RepresentativesElected', data: { persons } }
  const fault = recordFault(state, event, stamp)
  if (fault !== undefined) return fault
  if (state.people.length < 2) return refuse('no-joint-petition', '信访工作条例 第二十条第三款')
  if (persons.length > MOST) return refuse('too-many-representatives', '信访工作条例 第二十条第三款')
  return persons.every((person) => state.people.includes(person)) ? [event] : refuse('not-a-petitioner')
}

/** 推选代表: at most five speak at the desk, however many signed; whom they choose is theirs to say, and to change. */
export const elect: Decider<Parties, Elect, CaseEvent, RepresentativesElected, Refused> = { ...fold, decide }
