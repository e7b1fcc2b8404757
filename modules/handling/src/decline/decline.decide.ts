import {
  type CaseEvent,
  type DeclineGround,
  dayOf,
  documentEntry,
  type Life,
  type MatterDeclined,
  notWritten,
  type Passing,
  passed,
  stopFault,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead, noticeFault } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Decline } from './decline.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-received'
  | 'already-notified'
  | 'not-head-of-unit'
  | 'must-be-told'
  | 'must-be-written'
  | 'already-objected'
  | 'competence-decided'
  | 'object-first'
  | 'objection-too-late'
  | 'competent-body-needed'
  | 'reply-stopped'

/** `stops`: what the reply check stopped for in the reasons. */
export type DeclineCommand = Decline & Passing

/** The article that each ground rests on, printed in the notice. */
export const DECLINE_BASIS: Readonly<Record<DeclineGround, string>> = {
  NOT_COMPETENT: '信访工作条例 第二十三条第一款',
  OTHER_PROCEDURE: '信访工作条例 第三十一条',
  BEING_HANDLED: '信访工作条例 第十九条第三款',
  ENDED_BY_FINAL_REVIEW: '信访工作条例 第三十六条第三款',
}

const OBJECTING = '信访工作条例 第二十三条第三款'

/** What was sent to a unit is not declined as outside its competence: it objects within five working days, and the office examines that. */
const competenceFault = ({ objectionRejected, ordered }: Handling, life: Life, stamp: Stamp): Refusal<Refused> | undefined => {
  if (ordered === stamp.organ) return refuse('competence-decided', '信访工作条例 第二十四条第一款')
  if (objectionRejected) return refuse('already-objected', OBJECTING)
  if (life.mode === undefined) return undefined
  const last = life.clocks.findLast(({ id }) => id === 'C04')?.legalDue
  return refuse(last !== undefined && dayOf(stamp.at) > last ? 'objection-too-late' : 'object-first', OBJECTING)
}

/** What is wrong with the ground itself; a road that is closed is shown another. */
const groundFault = (state: Handling, life: Life, { ground, competentBody }: Decline, stamp: Stamp): Refusal<Refused> | undefined => {
  const competence = ground === 'NOT_COMPETENT' ? competenceFault(state, life, stamp) : undefined
  if (competence !== undefined) return competence
  return competentBody === '' && ground !== 'ENDED_BY_FINAL_REVIEW' ? refuse('competent-body-needed', DECLINE_BASIS[ground]) : undefined
}

const fault = (state: Handling, command: DeclineCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  const { life } = state
  const early = noticeFault(life, stamp)
  if (early !== undefined) return early
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  // Never by a clerk alone: a refusal closes a road.
  if (!isHead(stamp)) return refuse('not-head-of-unit')
  return notWritten(life, command.told) ?? groundFault(state, life, command, stamp) ?? stopFault(command, DECLINE_BASIS[command.ground])
}

const decide = (state: Handling, command: DeclineCommand, stamp: Stamp): Decision<MatterDeclined, Refused> => {
  const { ground, reasons, competentBody, told } = command
  return (
    fault(state, command, stamp) ?? [
      {
        type: 'MatterDeclined',
        data: { unit: stamp.organ, ground, told, ...passed(command).data },
        sealed: { reasons, competentBody, ...passed(command).sealed },
        entry: documentEntry(stamp.organ, '不受', yearOf(stamp.at)),
      },
    ]
  )
}

/** 不予受理: told in writing with the ground, its article and the body that is competent (信访工作条例 第二十三条). Where the unit is not competent the matter goes back to the petition office; on the other grounds it is filed. */
export const decline: Decider<Handling, DeclineCommand, CaseEvent, MatterDeclined, Refused> = { initial, evolve, decide }
