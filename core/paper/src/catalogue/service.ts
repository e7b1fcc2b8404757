import type { DateOnly } from '@onedoor/clock'
import { type Issuer, type MatterFacts, named, type ReviewRight, reviewSaid } from '../facts.ts'
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
  /** 留置送达: it was not taken, so witnesses sign and not the person. */
  left: boolean
  /** How many files prove it. */
  proofs: number
  /** Last day to ask for review, and where (信访工作条例 第三十五条). */
  review: ReviewRight
}>

/** D26 送达回证: which document reached whom, when and how (by analogy with 民事诉讼法 第八十七条). */
export const proofOfService = (matter: MatterFacts, facts: ServiceFacts, issuer: Issuer): Paper | PaperRefusal =>
  missing('民事诉讼法 第八十七条', {
    送达文书: facts.served,
    送达方式: facts.method,
    受送达人或见证人: facts.receiver === '' && facts.proofs > 0 ? '有' : facts.receiver,
    请求复查的最后一日: facts.review.until,
  }) ?? {
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
          [facts.left ? '见证人' : '签收人', facts.receiver === '' ? '见所附证明' : facts.receiver],
          [facts.left ? '拒收事由' : '备注', facts.remarks === '' ? '无' : facts.remarks],
          ['送达证明', facts.proofs === 0 ? '无附件' : `照片、录像或者凭据 ${facts.proofs} 份`],
          ['请求复查', reviewSaid(facts.review)],
        ],
      },
    ],
    signatures: facts.left ? ['送达人', '见证人', '见证人'] : ['送达人', '受送达人（或者代收人）'],
  }
