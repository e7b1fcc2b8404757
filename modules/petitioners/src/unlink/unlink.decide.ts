import type { CaseEvent, MatterUnlinked } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, officeFault, type Parties } from '../petitioners.state.ts'
import type { Unlink } from './unlink.contract.ts'

type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'not-linked'

const decide = (state: Parties, { reasons }: Unlink, stamp: Stamp): Decision<MatterUnlinked, Refused> => {
  const main = state.life?.linkedTo
  if (main === undefined) return refuse('not-linked')
  const event: MatterUnlinked = { type: 'MatterUnlinked', data: { main }, sealed: { reasons } }
  return officeFault(state, event, stamp) ?? [event]
}

/** 撤销并件: it is a matter of its own after all, even when the other one was answered. Its days are those it always had. */
export const unlink: Decider<Parties, Unlink, CaseEvent, MatterUnlinked, Refused> = { ...fold, decide }
