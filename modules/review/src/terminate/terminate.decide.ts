import {
  type CaseEvent,
  dayOf,
  documentEntry,
  type Life,
  lastDayToAsk,
  type MatterTerminated,
  notWritten,
  type Passing,
  type Phase,
  passed,
  stopFault,
  type TerminationGround,
  yearOf,
} from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { FINAL, levelOpen } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import type { Terminate } from './terminate.contract.ts'

type Refused =
  | 'not-ended-yet'
  | 'termination-ground-not-met'
  | 'not-head-of-office'
  | 'nothing-to-review'
  | 'must-be-told'
  | 'must-be-written'
  | 'reply-stopped'

/** `stops`: what the reply check stopped for in the text. */
export type TerminateCommand = Terminate & Passing

const ENDING: readonly Phase[] = ['CLOSED', 'SERVED', 'REVIEW1_SERVED', 'REVIEW2_SERVED']
const PERFORMING = '信访工作条例 第三十二条第二款'
const LOCAL = '浙江省信访条例 第二十五条'

const isPerformed = ({ promises }: Life): boolean => promises.every(({ performedOn }) => performedOn !== undefined)

/** A final review that altered or revoked the opinion also decided on what was promised in it. */
const takenAway = ({ review }: Life, why: TerminationGround): boolean => why === 'FINAL_REVIEW' && review?.outcome !== 'UPHOLD'

type Ground = (state: Reviewing, life: Life, today: DateOnly) => Refusal<Refused> | undefined

const NOT_MET = refuse('termination-ground-not-met', LOCAL)

const settled = ({ file }: Reviewing): boolean => file.some((event) => event.type === 'MediationEnded' && event.data.outcome === 'AGREED')

/** Everybody who put the matter has died, and nobody stepped in. */
const orphaned = ({ file }: Reviewing, { persons }: Life): boolean => {
  const left = file.filter((event) => event.type === 'PersonLeft')
  return persons.length === 0 && left.some(({ data }) => data.why === 'DIED') && left.every(({ data }) => data.successor === undefined)
}

/** Each ground as the case file must show it. Silence ends a matter only when the last day to ask has passed, and then as silence, not as consent. */
const GROUNDS: Readonly<Record<TerminationGround, Ground>> = {
  FINAL_REVIEW: (_, { reviewed }) => (reviewed.at(-1) === 2 ? undefined : refuse('termination-ground-not-met', `${FINAL}第三款`)),
  NO_REVIEW_ASKED: (_, life, today) => {
    const level = levelOpen(life)
    const last = level && lastDayToAsk(life, level)
    if (last === undefined) return NOT_MET
    return today > last ? undefined : refuse('not-ended-yet', LOCAL)
  },
  SETTLED_AND_PERFORMED: (state, life) => (life.phase !== 'REVIEW2_SERVED' && settled(state) ? undefined : NOT_MET),
  DIED_WITHOUT_SUCCESSOR: (state, life) => (life.phase !== 'REVIEW2_SERVED' && orphaned(state, life) ? undefined : NOT_MET),
}

const fault = (state: Reviewing, command: TerminateCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  const { life } = state
  if (life === undefined || !ENDING.includes(life.phase)) return refuse('nothing-to-review')
  if (!stamp.roles.includes('office-head')) return refuse('not-head-of-office')
  const { why, told } = command
  const unmet = GROUNDS[why](state, life, dayOf(stamp.at))
  if (unmet !== undefined) return unmet
  if (!isPerformed(life) && !takenAway(life, why)) return refuse('not-ended-yet', PERFORMING)
  // Nobody is left to be told, or spoken to in the wrong name.
  if (why === 'DIED_WITHOUT_SUCCESSOR') return undefined
  return notWritten(life, told, `${FINAL}第三款`) ?? stopFault(command, `${FINAL}第三款`)
}

const decide = (state: Reviewing, command: TerminateCommand, stamp: Stamp): Decision<MatterTerminated, Refused> =>
  fault(state, command, stamp) ?? [
    {
      type: 'MatterTerminated',
      data: { why: command.why, told: command.told, ...passed(command).data },
      sealed: { text: command.text, ...passed(command).sealed },
      entry: documentEntry(stamp.organ, '终', yearOf(stamp.at)),
    },
  ]

/** 程序终结 (信访工作条例 第三十六条第三款): the procedure ends, not the person: help, mediation and new facts stay open (第三十七条第三款). */
export const terminate: Decider<Reviewing, TerminateCommand, CaseEvent, MatterTerminated, Refused> = { initial, evolve, decide }
