import type { CaseEvent, ConsentWithdrawn } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, type Parties, recordFault } from '../petitioners.state.ts'
import type { WithdrawConsent } from './withdraw-consent.contract.ts'

type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'no-such-consent'

const decide = (state: Parties, { to, person }: WithdrawConsent, stamp: Stamp): Decision<ConsentWithdrawn, Refused> => {
  const event: ConsentWithdrawn = { type: 'ConsentWithdrawn', data: { to, person } }
  const fault = recordFault(state, event, stamp)
  if (fault !== undefined) return fault
  const given = state.consents.some((one) => one.to === to && one.person === person)
  return given ? [event] : refuse('no-such-consent', '个人信息保护法 第十五条')
}

/** 撤回同意: from that moment on, without a reason, and it counts against nobody. */
export const withdrawConsent: Decider<Parties, WithdrawConsent, CaseEvent, ConsentWithdrawn, Refused> = { ...fold, decide }
