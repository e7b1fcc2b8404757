import type { CaseEvent, MatterLinked } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { type LinkRefused, type Main, mainFault } from '../linking.state.ts'
import { fold, officeFault, type Parties } from '../petitioners.state.ts'

type LinkCommand = Readonly<{ main: Main; reasons: string }>
type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'link-not-proposed' | 'second-officer-needed' | LinkRefused

const decide = (state: Parties, { main, reasons }: LinkCommand, stamp: Stamp): Decision<MatterLinked, Refused> => {
  const proposed = state.life?.linkProposed
  if (proposed === undefined) return refuse('link-not-proposed')
  const event: MatterLinked = { type: 'MatterLinked', data: { main: proposed.main, proposedBy: proposed.by }, sealed: { reasons } }
  const fault = officeFault(state, event, stamp)
  if (fault !== undefined) return fault
  return proposed.by === stamp.by ? refuse('second-officer-needed') : (mainFault(state, main) ?? [event])
}

/** 并件: a second officer compared the two and agrees. The petitioner is told with which number, and by when that one is due. */
export const link: Decider<Parties, LinkCommand, CaseEvent, MatterLinked, Refused> = { ...fold, decide }
