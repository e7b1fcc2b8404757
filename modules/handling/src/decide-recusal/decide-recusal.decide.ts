import { type CaseEvent, type Life, PETITION_OFFICE, type Phase, RECUSAL, type RecusalDecided } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { isHead } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { DecideRecusal } from './decide-recusal.contract.ts'

type Refused = 'no-recusal-asked' | 'not-in-ones-own-cause' | 'not-head-of-unit'

const OVER: readonly Phase[] = ['LINKED', 'WITHDRAWN', 'TERMINATED']

/** The head of the unit that has it; the head of the petition office where the matter lies there or the unit's own head is the one. */
const mayDecide = ({ holder, unit }: Life, stamp: Stamp): boolean =>
  stamp.organ === PETITION_OFFICE ? stamp.roles.includes('office-head') : isHead(stamp) && (stamp.organ === holder || stamp.organ === unit)

const decide = ({ life, recusals }: Handling, { of, granted, reasons }: DecideRecusal, stamp: Stamp): Decision<RecusalDecided, Refused> => {
  if (life === undefined || OVER.includes(life.phase) || !recusals.includes(of)) return refuse('no-recusal-asked', RECUSAL)
  if (of === stamp.by) return refuse('not-in-ones-own-cause', RECUSAL)
  if (!mayDecide(life, stamp)) return refuse('not-head-of-unit', RECUSAL)
  return [{ type: 'RecusalDecided', data: { of, granted }, sealed: { reasons } }]
}

/** The head decides, never in their own cause; whoever stands aside can do nothing more in the matter (信访工作条例 第二十八条第三款). */
export const decideRecusal: Decider<Handling, DecideRecusal, CaseEvent, RecusalDecided, Refused> = { initial, evolve, decide }
