import type { CaseEvent, LinkProposed } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { type LinkRefused, type Main, mainFault, proposing } from '../linking.state.ts'
import { fold, officeFault, type Parties } from '../petitioners.state.ts'

type ProposeCommand = Readonly<{ main: Main; reasons: string }>
type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'already-proposed' | LinkRefused

const decide = (state: Parties, { main, reasons }: ProposeCommand, stamp: Stamp): Decision<LinkProposed, Refused> => {
  const event = proposing(main.id, reasons)
  const fault = officeFault(state, event, stamp) ?? mainFault(state, main)
  if (fault !== undefined) return fault
  return state.life?.linkProposed?.main === main.id ? refuse('already-proposed') : [event]
}

/** 提出并件: one officer finds that this is a matter already under way. Nothing changes until a second one has looked. */
export const proposeLink: Decider<Parties, ProposeCommand, CaseEvent, LinkProposed, Refused> = { ...fold, decide }
