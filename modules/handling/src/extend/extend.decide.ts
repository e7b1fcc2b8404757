import {
  type CaseEvent,
  dayOf,
  documentEntry,
  type HandlingPeriodExtended,
  type Life,
  notTold,
  type Passing,
  passed,
  stopFault,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, IN_HANDLING, isHead, SIMPLE } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Extend } from './extend.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-in-handling'
  | 'simple-has-no-extension'
  | 'not-head-of-unit'
  | 'already-extended'
  | 'too-many-days'
  | 'period-already-over'
  | 'must-be-told'
  | 'reply-stopped'

/** `stops`: what the reply check stopped for in the reason. */
export type ExtendCommand = Extend & Passing

const BASIS = '信访工作条例 第三十四条'
const MOST_DAYS = 30

/** The article does not say "once" nor "before the period ends"; both are the reading that protects the petitioner. */
const periodFault = (life: Life, days: number, stamp: Stamp): Refusal<Refused> | undefined => {
  if (life.extendedDays > 0) return refuse('already-extended', BASIS)
  if (days > MOST_DAYS) return refuse('too-many-days', BASIS)
  const last = life.clocks.findLast(({ id, endedOn }) => id === 'C06' && endedOn === undefined)?.legalDue
  return last === undefined || dayOf(stamp.at) > last ? refuse('period-already-over', BASIS) : undefined
}

const fault = ({ life }: Handling, command: ExtendCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (!IN_HANDLING.includes(life.phase)) return refuse('not-in-handling')
  if (life.procedure === 'SIMPLE') return refuse('simple-has-no-extension', SIMPLE)
  if (!isHead(stamp)) return refuse('not-head-of-unit', BASIS)
  return periodFault(life, command.days, stamp) ?? notTold(life, command.told, BASIS) ?? stopFault(command, BASIS)
}

const decide = (state: Handling, command: ExtendCommand, stamp: Stamp): Decision<HandlingPeriodExtended, Refused> =>
  fault(state, command, stamp) ?? [
    {
      type: 'HandlingPeriodExtended',
      data: { days: command.days, approvedBy: stamp.by, told: command.told, ...passed(command).data },
      sealed: { reason: command.reason, ...passed(command).sealed },
      entry: documentEntry(stamp.organ, '延', yearOf(stamp.at)),
    },
  ]

/** 延期: the head of the organ approves up to thirty days more, once, before the sixty are over, and the petitioner is told why (信访工作条例 第三十四条). */
export const extend: Decider<Handling, ExtendCommand, CaseEvent, HandlingPeriodExtended, Refused> = { initial, evolve, decide }
