import { type CaseEvent, dayOf, isLawful, type MatterWithdrawn } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, isPetitioner, type Parties } from '../petitioners.state.ts'
import type { Withdraw } from './withdraw.contract.ts'

type Refused = 'matter-not-found' | 'petitioner-alone' | 'others-remain' | 'not-in-this-state'

const decide = ({ life, people }: Parties, { reason }: Withdraw, stamp: Stamp): Decision<MatterWithdrawn, Refused> => {
  if (life === undefined) return refuse('matter-not-found')
  // No post can do it: what an office withdraws is not withdrawn by the petitioner.
  if (!isPetitioner(stamp)) return refuse('petitioner-alone', '信访工作条例 第十七条')
  const event: MatterWithdrawn = { type: 'MatterWithdrawn', data: { receivedOn: dayOf(stamp.at) }, sealed: { reason } }
  if (!isLawful(life, event)) return refuse('not-in-this-state')
  return people.length > 1 ? refuse('others-remain', '信访工作条例 第二十条第三款') : [event]
}

/** 撤回: by the petitioner alone, for a reason of the petitioner's own. One of several can only leave; what was withdrawn can be put again. */
export const withdraw: Decider<Parties, Withdraw, CaseEvent, MatterWithdrawn, Refused> = { ...fold, decide }
