import { type CaseEvent, type DeclineGround, documentEntry, type MatterDeclined, notWritten, yearOf } from '@onedoor/case'
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
  | 'competent-body-needed'

/** The article that each ground rests on, printed in the notice. */
export const DECLINE_BASIS: Readonly<Record<DeclineGround, string>> = {
  NOT_COMPETENT: '信访工作条例 第二十三条第一款',
  OTHER_PROCEDURE: '信访工作条例 第三十一条',
  BEING_HANDLED: '信访工作条例 第十九条第三款',
  ENDED_BY_FINAL_REVIEW: '信访工作条例 第三十六条第三款',
}

/** What is wrong with the ground itself: a rejected objection is not raised a second time, and a road that is closed is shown another. */
const groundFault = (
  { objectionRejected }: Handling,
  { ground, competentBody }: Decline,
): Refusal<'already-objected' | 'competent-body-needed'> | undefined => {
  if (ground === 'NOT_COMPETENT' && objectionRejected) return refuse('already-objected', '信访工作条例 第二十三条第三款')
  return competentBody === '' && ground !== 'ENDED_BY_FINAL_REVIEW' ? refuse('competent-body-needed', DECLINE_BASIS[ground]) : undefined
}

const fault = (state: Handling, command: Decline, stamp: Stamp): Refusal<Refused> | undefined => {
  const { life } = state
  const early = noticeFault(life, stamp)
  if (early !== undefined) return early
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  // Never by a clerk alone: a refusal closes a road.
  if (!isHead(stamp)) return refuse('not-head-of-unit')
  return notWritten(life, command.told) ?? groundFault(state, command)
}

const decide = (state: Handling, command: Decline, stamp: Stamp): Decision<MatterDeclined, Refused> => {
  const { ground, reasons, competentBody, told } = command
  return (
    fault(state, command, stamp) ?? [
      {
        type: 'MatterDeclined',
        data: { unit: stamp.organ, ground, told },
        sealed: { reasons, competentBody },
        entry: documentEntry(stamp.organ, '不受', yearOf(stamp.at)),
      },
    ]
  )
}

/** 不予受理: told in writing with the ground, its article and the body that is competent (信访工作条例 第二十三条). Where the unit is not competent the matter goes back to the petition office; on the other grounds it is filed. */
export const decline: Decider<Handling, Decline, CaseEvent, MatterDeclined, Refused> = { initial, evolve, decide }
