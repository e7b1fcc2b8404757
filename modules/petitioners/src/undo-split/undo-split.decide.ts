import type { CaseEvent, SplitUndone } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { fold, officeFault, type Parties } from '../petitioners.state.ts'
import type { UndoSplit } from './undo-split.contract.ts'

type Refused = 'matter-not-found' | 'not-your-matter' | 'not-in-this-state' | 'not-split'

const decide = (state: Parties, { into, reasons }: UndoSplit, stamp: Stamp): Decision<SplitUndone, Refused> => {
  const split = state.splits.find((one) => one.into === into)
  if (split === undefined) return refuse('not-split')
  const event: SplitUndone = { type: 'SplitUndone', data: { into, claims: split.claims }, sealed: { reasons } }
  return officeFault(state, event, stamp) ?? [event]
}

/** 撤销拆分: the claims are answered here again; the other matter is proposed to be handled with this one, and a second officer looks. */
export const undoSplit: Decider<Parties, UndoSplit, CaseEvent, SplitUndone, Refused> = { ...fold, decide }
