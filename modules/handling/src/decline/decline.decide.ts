import { type CaseEvent, type DeclineGround, documentEntry, type MatterDeclined, yearOf } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead, noticeFault, notTold, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Decline } from './decline.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-received'
  | 'already-notified'
  | 'not-head-of-unit'
  | 'already-objected'
  | 'must-be-told'
  | 'competent-body-needed'

/** The article that each ground rests on, printed in the notice. */
export const DECLINE_BASIS: Readonly<Record<DeclineGround, string>> = {
  NOT_COMPETENT: '信访工作条例 第二十三条第一款',
  OTHER_PROCEDURE: '信访工作条例 第三十一条',
  BEING_HANDLED: '信访工作条例 第十九条第三款',
  ENDED_BY_FINAL_REVIEW: '信访工作条例 第三十六条第三款',
}

const fault = ({ life, mustHandle }: Handling, command: Decline, stamp: Stamp): Refusal<Refused> | undefined => {
  const { ground, competentBody, told } = command
  const early = noticeFault(life, stamp)
  if (early !== undefined) return early
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  // Never by a clerk alone: a refusal closes a road.
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  // Whether the unit is competent was examined and settled by the office; it is not put to the petitioner again.
  if (ground === 'NOT_COMPETENT' && mustHandle === stamp.organ) return refuse('already-objected', '信访工作条例 第二十三条第三款')
  const silent = notTold(life, told)
  if (silent !== undefined) return silent
  return competentBody === '' && ground !== 'ENDED_BY_FINAL_REVIEW' ? refuse('competent-body-needed', DECLINE_BASIS[ground]) : undefined
}

const decide = (state: Handling, command: Decline, stamp: Stamp): Decision<MatterDeclined, Refused> => {
  const { ground, reasons, competentBody, told } = command
  const no = fault(state, command, stamp)
  if (no !== undefined) return no
  return [
    {
      type: 'MatterDeclined',
      data: { unit: stamp.organ, ground, told },
      sealed: { reasons, competentBody },
      entry: documentEntry(stamp.organ, '不受', yearOf(stamp.at)),
    },
  ]
}

/** 不予受理: told in writing with the ground, its article and the body that is competent (信访工作条例 第二十三条). Where the unit is not competent the matter goes back to the petition office; on the other grounds it is filed. */
export const decline: Decider<Handling, Decline, CaseEvent, MatterDeclined, Refused> = { initial, evolve, decide }
