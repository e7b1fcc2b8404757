import { type CaseEvent, documentEntry, type Life, type ObjectionRaised, PETITION_OFFICE, type Phase, yearOf } from '@onedoor/case'
import { inTime, ruleFor } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { ObjectToReferral } from './object.contract.ts'

type Refused =
  | 'not-sent-to-you'
  | 'objection-too-early'
  | 'objection-too-late'
  | 'already-objected'
  | 'already-notified'
  | 'competence-decided'
  | 'received-directly'

const BASIS = '信访工作条例 第二十三条第三款'

/** Until the petitioner is told whether the unit takes it; afterwards the unit cannot hand it back. */
const WAITING: readonly Phase[] = ['REFERRED', 'RECEIVED']

/** Five working days from the day of the referral, until midnight since it comes through the platform; none where the rules of that day had no such clock. */
const isLate = (life: Life, { organ, at }: Stamp): boolean => {
  const run = life.clocks.findLast(({ id, owner }) => id === 'C04' && owner === organ)
  const rule = run && ruleFor(run.id, run.startedOn)
  if (run === undefined || rule === undefined) return false
  return !inTime({ rule, eventDate: run.startedOn, legalDue: run.legalDue, at, way: 'ELECTRONIC' }).inTime
}

/** What was not referred cannot be sent back: a decided dispute is over, and of a matter received from the person the unit tells the person (第二十三条第一款). */
const standing = ({ life, objected, ordered }: Routing, unit: string): Refusal<Refused> | undefined => {
  if (ordered === unit) return refuse('competence-decided', '信访工作条例 第二十四条第一款')
  if (life?.mode === undefined) return refuse('received-directly', '信访工作条例 第二十三条第一款')
  return objected.includes(unit) ? refuse('already-objected', BASIS) : undefined
}

const fault = (state: Routing, stamp: Stamp): Refusal<Refused> | undefined => {
  const { life } = state
  if (life === undefined || life.holder !== stamp.organ || stamp.organ === PETITION_OFFICE) return refuse('not-sent-to-you')
  if (!WAITING.includes(life.phase)) return refuse('already-notified', BASIS)
  if (life.phase === 'REFERRED') return refuse('objection-too-early')
  const closed = standing(state, stamp.organ)
  if (closed !== undefined) return closed
  return isLate(life, stamp) ? refuse('objection-too-late', BASIS) : undefined
}

const decide = (state: Routing, { reasons, proposed }: ObjectToReferral, stamp: Stamp): Decision<ObjectionRaised, Refused> =>
  fault(state, stamp) ?? [
    {
      type: 'ObjectionRaised',
      data: { unit: stamp.organ, ...(proposed !== undefined && { proposed }) },
      sealed: { reasons },
      entry: documentEntry(stamp.organ, '异', yearOf(stamp.at)),
    },
  ]

/** 异议: within five working days, with detailed reasons, once per referral. The petitioner's days go on (信访工作条例 第二十三条第三款). */
export const objectToReferral: Decider<Routing, ObjectToReferral, CaseEvent, ObjectionRaised, Refused> = { initial, evolve, decide }
