import type { CaseEvent } from '@onedoor/case'
import { formById } from './forms/forms.ts'
import type { PaperKind } from './paper.ts'

/** Names of the documents. */
export const PAPER_KINDS: Readonly<Record<PaperKind, Readonly<{ zh: string; en: string }>>> = {
  D01: { zh: '信访登记表', en: 'Registration form' },
  D02: { zh: '收件凭证', en: 'Slip of receipt' },
  D03: { zh: '材料清单', en: 'List of papers' },
  D04: { zh: '授权委托书', en: 'Mandate' },
  D05: { zh: '转送函', en: 'Letter of transfer' },
  D06: { zh: '交办函', en: 'Letter of assignment' },
  D07: { zh: '异议函', en: 'Objection' },
  D08: { zh: '异议核定意见', en: 'Decision on the objection' },
  D09: { zh: '受理告知书', en: 'Notice of acceptance' },
  D10: { zh: '不予受理告知书', en: 'Notice of non-acceptance' },
  D11: { zh: '处理途径告知书', en: 'Notice of the track' },
  D12: { zh: '简易答复', en: 'Simple answer' },
  D13: { zh: '延期审批表', en: 'Approval of more time' },
  D14: { zh: '延期告知书', en: 'Notice of more time' },
  D15: { zh: '调查笔录、核查报告', en: 'Record of inquiry' },
  D16: { zh: '会商纪要', en: 'Minutes of a conference' },
  D17: { zh: '听证通知书', en: 'Hearing notice' },
  D18: { zh: '听证申请书、同意书', en: 'Request for or consent to a hearing' },
  D19: { zh: '听证笔录', en: 'Hearing record' },
  D20: { zh: '听证报告', en: 'Hearing report' },
  D21: { zh: '信访处理意见书', en: 'Handling opinion' },
  D22: { zh: '调解、和解协议书', en: 'Settlement agreement' },
  D23: { zh: '口头调解协议登记', en: 'Oral agreement, registered' },
  D24: { zh: '终止调解告知书', en: 'End of mediation' },
  D25: { zh: '司法确认申请书', en: 'Application for judicial confirmation' },
  D26: { zh: '送达回证', en: 'Proof of service' },
  D27: { zh: '评价告知单', en: 'Note on rating' },
  D28: { zh: '回访记录', en: 'Re-visit record' },
  D29: { zh: '办结报告', en: 'Completion report' },
  D30: { zh: '督办函', en: 'Supervision letter' },
  D31: { zh: '工作建议书', en: 'Proposal' },
  D32: { zh: '建议采纳情况反馈', en: 'Feedback on a proposal' },
  D33: { zh: '复查（复核）申请书', en: 'Request for review' },
  D34: { zh: '复查（复核）告知书', en: 'Notice on the request for review' },
  D35: { zh: '复查（复核）意见书', en: 'Opinion on review' },
  D36: { zh: '终结告知书', en: 'Notice of termination' },
  D37: { zh: '领导接访登记表', en: 'Record of a leader’s reception' },
  D38: { zh: '领导接访公示表', en: 'Rota of receptions' },
  D39: { zh: '包案化解方案', en: 'Case plan' },
  D40: { zh: '积案化解报告', en: 'Backlog report' },
  D41: { zh: '责任清单', en: 'Duty list' },
  D42: { zh: '通报', en: 'Bulletin' },
  D43: { zh: '信访情况年度报告', en: 'Annual report' },
  D44: { zh: '考核评分表', en: 'Assessment sheet' },
  D45: { zh: '卷宗封面、目录、备考表', en: 'Dossier' },
  D46: { zh: '转介单', en: 'Referral slip' },
}

type Asked = Readonly<{ type: CaseEvent['type']; data: unknown }>

/** None for a form of a later release than this one. */
const kindOfForm = (id: unknown): readonly PaperKind[] => {
  const form = formById(String(id))
  return form === undefined ? [] : [form.kind]
}

const byData = ({ type, data }: Asked): readonly PaperKind[] => {
  const said = data as Readonly<Record<string, unknown>>
  switch (type) {
    case 'MatterReferred':
      return said['mode'] === 'ASSIGN' ? ['D06'] : ['D05']
    case 'PaperFiled':
      return kindOfForm(said['form'])
    // An agreement was written down here (D22, D23) or by the parties themselves; of what failed the office tells which ways remain.
    case 'MediationEnded':
      return said['outcome'] === 'AGREED' ? kindOfForm(said['paper']) : ['D24']
    case 'ConsentGiven':
      return said['to'] === 'HEARING' || said['to'] === 'PUBLIC_HEARING' ? ['D18'] : []
    // What the petitioner says of their own accord needs no visit.
    case 'MatterResolved':
      return said['confirmedBy'] === 'FOLLOW_UP' ? ['D28'] : []
    case 'NewFactsExamined':
      return said['found'] === true ? [] : ['D10']
    default:
      return []
  }
}

const BY_TYPE: Partial<Record<CaseEvent['type'], readonly PaperKind[]>> = {
  MatterRegistered: ['D01'],
  ObjectionRaised: ['D07'],
  ObjectionUpheld: ['D08'],
  ObjectionRejected: ['D08'],
  MatterAccepted: ['D09'],
  SuggestionTaken: ['D09'],
  MatterDeclined: ['D10'],
  TrackChosen: ['D11'],
  SuggestionAnswered: ['D32'],
  SimpleAnswered: ['D12'],
  HandlingPeriodExtended: ['D14', 'D13'],
  MandateGiven: ['D04'],
  HearingOrdered: ['D17'],
  HearingHeld: ['D20'],
  OpinionIssued: ['D21'],
  OpinionServed: ['D26', 'D27'],
  SupervisionOpened: ['D30'],
  ReviewRequested: ['D33'],
  ReviewAccepted: ['D34'],
  ReviewDeclined: ['D34'],
  ReviewDecided: ['D35'],
  ReviewServed: ['D26'],
  MatterTerminated: ['D36'],
}

/** Which documents an event of a matter calls for; the first is the one that carries the event’s number. */
export const papersOf = (event: Asked): readonly PaperKind[] => BY_TYPE[event.type] ?? byData(event)
