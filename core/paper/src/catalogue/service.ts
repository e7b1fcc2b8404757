import type { DateOnly } from '@onedoor/clock'
import { formOf, type Issuer, type MatterFacts, type ReviewRight, reviewSaid, withCount } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D26 } from '../wording/service.ts'
import { dateSaid } from '../words.ts'

export type ServiceFacts = Readonly<{
  /** Name of the document served, where it is not the handling opinion. */
  document?: string
  /** What may still be asked for, where it is not review: second review, or nothing. */
  remedy?: string
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

/** Who signs and why: whoever received it, or the witnesses of what was left. */
const signedBy = ({ left, receiver, proofs, remarks }: ServiceFacts) => ({
  受送达人或见证人: receiver === '' && proofs > 0 ? '见所附证明' : receiver,
  签收人称谓: left ? '见证人' : '签收人',
  备注称谓: left ? '拒收事由' : '备注',
  备注: remarks === '' ? '无' : remarks,
})

const servedSaid = ({ served, document = '信访处理意见书' }: ServiceFacts): string => (served.trim() === '' ? '' : `${document}　${served}`)

const remedySaid = ({ review, remedy }: ServiceFacts): string => {
  if (review.until === '') return ''
  return remedy === undefined ? reviewSaid(review) : withCount(remedy, review.counted)
}

/** D26 送达回证: which document reached whom, when and how (by analogy with 民事诉讼法 第八十七条). */
export const proofOfService = (matter: MatterFacts, facts: ServiceFacts, issuer: Issuer): Paper | PaperRefusal => {
  const { left, proofs, servedOn } = facts
  const written = write(
    D26,
    { issuer, matter, date: servedOn },
    {
      ...{ 送达文书: servedSaid(facts), 送达方式: facts.method, 送达日期: dateSaid(servedOn), ...signedBy(facts) },
      送达证明: proofs === 0 ? '无附件' : `照片、录像或者凭据 ${proofs} 份`,
      请求复查的最后一日: remedySaid(facts),
    },
  )
  const signatures = left ? ['送达人', '见证人', '见证人'] : ['送达人', '受送达人（或者代收人）']
  return unlessRefused(written, (body) => formOf(issuer, servedOn, { kind: 'D26', ...body, signatures }))
}
