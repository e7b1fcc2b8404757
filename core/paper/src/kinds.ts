import type { CaseEvent } from '@onedoor/case'
import type { PaperKind } from './paper.ts'

/** Names of the documents. */
export const PAPER_KINDS: Readonly<Record<PaperKind, Readonly<{ zh: string; en: string }>>> = {
  D02: { zh: '收件凭证', en: 'Slip of receipt' },
  D05: { zh: '转送函', en: 'Letter of transfer' },
  D06: { zh: '交办函', en: 'Letter of assignment' },
  D07: { zh: '异议函', en: 'Objection' },
  D08: { zh: '异议核定意见', en: 'Decision on the objection' },
  D09: { zh: '受理告知书', en: 'Notice of acceptance' },
  D10: { zh: '不予受理告知书', en: 'Notice of non-acceptance' },
  D13: { zh: '延期审批表', en: 'Approval of more time' },
  D14: { zh: '延期告知书', en: 'Notice of more time' },
  D21: { zh: '信访处理意见书', en: 'Handling opinion' },
  D26: { zh: '送达回证', en: 'Proof of service' },
  D27: { zh: '评价告知单', en: 'Note on rating' },
}

/** Which documents an event of a matter calls for; the first is the one that carries the event’s number. */
export const papersOf = (event: Pick<CaseEvent, 'type'> & { data: unknown }): readonly PaperKind[] => {
  switch (event.type) {
    case 'MatterReferred':
      return (event.data as { mode: string }).mode === 'ASSIGN' ? ['D06'] : ['D05']
    case 'ObjectionRaised':
      return ['D07']
    case 'ObjectionUpheld':
    case 'ObjectionRejected':
      return ['D08']
    case 'MatterAccepted':
      return ['D09']
    case 'MatterDeclined':
      return ['D10']
    case 'HandlingPeriodExtended':
      return ['D14', 'D13']
    case 'OpinionIssued':
      return ['D21']
    case 'OpinionServed':
      return ['D26', 'D27']
    default:
      return []
  }
}
