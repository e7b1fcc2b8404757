import { type AssistanceAsked, type CaseEvent, dayOf, type Life, PETITION_OFFICE } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, IN_HANDLING, SIMPLE } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { AskAssistance } from './ask-assistance.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-in-handling'
  | 'simple-not-several'
  | 'assistance-of-itself'
  | 'already-asked'
  | 'assistance-day-past'
  | 'assistance-day-too-late'

const BASIS = '信访工作条例 第二十四条第一款'

const dayFault = ({ clocks }: Life, dueOn: string, stamp: Stamp): Refusal<Refused> | undefined => {
  if (dueOn <= dayOf(stamp.at)) return refuse('assistance-day-past', BASIS)
  const last = clocks.find(({ id, endedOn }) => (id === 'C06' || id === 'REDO') && endedOn === undefined)?.legalDue
  return last !== undefined && dueOn > last ? refuse('assistance-day-too-late', BASIS) : undefined
}

const askedBefore = ({ clocks }: Life, unit: string): boolean =>
  clocks.some(({ id, owner, endedOn }) => id === 'ASSISTANCE' && owner === unit && endedOn === undefined)

const decide = ({ life }: Handling, { unit, dueOn, question }: AskAssistance, stamp: Stamp): Decision<AssistanceAsked, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (!IN_HANDLING.includes(life.phase)) return refuse('not-in-handling')
  if (life.procedure === 'SIMPLE') return refuse('simple-not-several', SIMPLE)
  if (unit === stamp.organ || unit === PETITION_OFFICE) return refuse('assistance-of-itself', BASIS)
  if (askedBefore(life, unit)) return refuse('already-asked')
  return dayFault(life, dueOn, stamp) ?? [{ type: 'AssistanceAsked', data: { unit, dueOn }, sealed: { question } }]
}

/** 协办: another unit is asked for its part by a day of its own, inside the period of handling. The unit that was asked reads the matter; the lead answers every claim. */
export const askAssistance: Decider<Handling, AskAssistance, CaseEvent, AssistanceAsked, Refused> = { initial, evolve, decide }
