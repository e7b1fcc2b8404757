import type { CaseEvent, ReferralSigned } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { Sign } from './sign.contract.ts'

type Refused = 'not-waiting-for-signature' | 'not-sent-to-you'

const decide = ({ life }: Routing, _: Sign, stamp: Stamp): Decision<ReferralSigned, Refused> => {
  if (life?.phase !== 'REFERRED') return refuse('not-waiting-for-signature')
  if (life.holder !== stamp.organ) return refuse('not-sent-to-you')
  return [{ type: 'ReferralSigned', data: { unit: stamp.organ } }]
}

/** 签收: the unit has it in its hands. Its days run from the day it was sent, not from the signature (信访工作条例 第二十三条第三款). */
export const sign: Decider<Routing, Sign, CaseEvent, ReferralSigned, Refused> = { initial, evolve, decide }
