import type { CaseEvent, PaperPrinted } from '@onedoor/case'
import { type Decider, refuse } from '@onedoor/kernel'
import { evolve, initial, type Kept, paperKey } from '../seal-paper.decide.ts'
import type { PrintPaper } from './print-paper.contract.ts'

type Refused = 'paper-not-called' | 'paper-not-sealed' | 'paper-voided'

/** 印发份数: copies are counted of what is kept under signature; a voided document goes to nobody any more. */
export const printPaper: Decider<Kept, PrintPaper, CaseEvent, PaperPrinted, Refused> = {
  initial,
  evolve,
  decide: ({ called, sealed, voided }, { version, kind, copies, purpose }) => {
    const key = paperKey({ version, kind })
    if (!called.includes(key)) return refuse('paper-not-called')
    if (voided.includes(version)) return refuse('paper-voided', '党政机关公文处理工作条例 第九条')
    return sealed.includes(key) ? [{ type: 'PaperPrinted', data: { version, kind, copies, purpose } }] : refuse('paper-not-sealed')
  },
}
