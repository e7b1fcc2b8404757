import type { DateOnly } from '@onedoor/clock'
import { type Issuer, type MatterFacts, named } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid } from '../words.ts'

export type ServiceFacts = Readonly<{
  /** Number of the document served. */
  served: string
  method: string
  receiver: string
  remarks: string
  servedOn: DateOnly
}>

/** D26 送达回证: which document reached whom, when and how (by analogy with 民事诉讼法 第八十七条). */
export const proofOfService = (matter: MatterFacts, facts: ServiceFacts, issuer: Issuer): Paper | PaperRefusal =>
  missing('民事诉讼法 第八十七条', { 送达文书: facts.served, 送达方式: facts.method, 受送达人或见证人: facts.receiver }) ?? {
    ...{ kind: 'D26', layout: 'form', language: 'zh', organ: issuer.name, date: facts.servedOn, copies: [], foot: [] },
    title: '送达回证',
    blocks: [
      {
        kind: 'rows',
        rows: [
          ['送达文书', `信访处理意见书　${facts.served}`],
          ['信访事项', `${matter.no}　${matter.subject}`],
          ['受送达人', named(matter)],
          ['送达方式', facts.method],
          ['送达日期', dateSaid(facts.servedOn)],
          ['签收人或见证人', facts.receiver],
          ['备注', facts.remarks === '' ? '无' : facts.remarks],
        ],
      },
    ],
    signatures: ['送达人', '受送达人（或见证人）'],
  }
