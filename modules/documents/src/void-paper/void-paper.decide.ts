import type { CaseEvent, PaperVoided } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, type Filing, initial, isVoid } from '../filing.state.ts'
import type { VoidPaper } from './void-paper.contract.ts'

type Refused = 'paper-not-there' | 'paper-already-void' | 'not-your-paper'

const decide = (state: Filing, { version, reason }: VoidPaper, stamp: Stamp): Decision<PaperVoided, Refused> => {
  const paper = state.papers.find((one) => one.version === version)
  if (paper === undefined) return refuse('paper-not-there')
  if (isVoid(state, paper)) return refuse('paper-already-void')
  if (paper.organ !== stamp.organ) return refuse('not-your-paper')
  return [{ type: 'PaperVoided', data: { version }, sealed: { reason } }]
}

/** 作废: the paper stays where it is and says so; its number is never given again. */
export const voidPaper: Decider<Filing, VoidPaper, CaseEvent, PaperVoided, Refused> = { initial, evolve, decide }
