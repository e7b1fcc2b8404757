import type { DateOnly } from '@onedoor/clock'
import { footOf, type Issuer, type MatterFacts, named } from '../facts.ts'
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

export type RatingFacts = Readonly<{ until: DateOnly; url: string }>

/** D27 评价告知单: two offices rated apart, voluntary, once, without consequence for the person. */
export const ratingNote = (matter: MatterFacts, { until, url }: RatingFacts, issuer: Issuer, date: DateOnly): Paper | PaperRefusal =>
  missing('一扇门评价规则', { 查询码: matter.code, 查询网址: url }) ?? {
    ...{ kind: 'D27', layout: 'slip', language: 'zh', organ: issuer.name, date, copies: [], signatures: [] },
    title: '评价告知单',
    blocks: [
      {
        kind: 'rows',
        rows: [
          ['信访事项', `${matter.no}　${matter.subject}`],
          ['评价谁', '信访部门和责任单位，分别评价'],
          ['到哪一天', dateSaid(until)],
          ['怎样评价', '用查询码打开进度页，选“满意”“基本满意”或“不满意”'],
          ['请您放心', '自愿评价，只评一次，任何人不得要求更改；不评价不当作满意；评价不影响您的任何权利'],
        ],
      },
    ],
    code: { text: matter.code, url },
    contact: `地址：${issuer.address}　电话：${issuer.phone}`,
    foot: footOf(matter),
  }
