import type { DateOnly } from '@onedoor/clock'
import type { Issuer } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid } from '../words.ts'

export type SlipFacts = Readonly<{
  language: 'zh' | 'en'
  /** 收件号 `收2026-000123`. */
  no: string
  code: string
  url: string
  subject: string
  claims: readonly string[]
  files: readonly string[]
  receivedOn: DateOnly
  /** Day by which the office must have registered the matter and sent it on (信访工作条例 第二十二条). */
  nextBy: DateOnly
}>

const zh = (facts: SlipFacts): readonly (readonly [string, string])[] => [
  ['收件号', facts.no],
  ['收到日期', dateSaid(facts.receivedOn)],
  ['事由', facts.subject],
  ['诉求', facts.claims.map((claim, i) => `${i + 1}. ${claim}`).join('\n')],
  ['材料', facts.files.length === 0 ? '无' : facts.files.join('、')],
  ['下一步', `最迟 ${dateSaid(facts.nextBy)} 登记并转给有权处理的单位，并可凭查询码看到去向。`],
]

const en = (facts: SlipFacts): readonly (readonly [string, string])[] => [
  ['Number', facts.no],
  ['Received', facts.receivedOn],
  ['About', facts.subject],
  ['Requests', facts.claims.map((claim, i) => `${i + 1}. ${claim}`).join('\n')],
  ['Papers', facts.files.length === 0 ? 'none' : facts.files.join(', ')],
  ['Next', `By ${facts.nextBy} it is registered and sent to the competent unit; the query code shows where.`],
]

/** D02 收件凭证: what was handed in, when, and by which day the next step is owed (信访条例 2005 第十二条; 信访工作条例 第二十二条). */
export const slip = (facts: SlipFacts, issuer: Issuer): Paper | PaperRefusal => {
  const chinese = facts.language === 'zh'
  const { no, code, subject, nextBy } = facts
  return (
    missing('信访工作条例 第二十二条', { 收件号: no, 查询码: code, 事由: subject, 告知期限: nextBy }) ?? {
      ...{ kind: 'D02', layout: 'slip', language: facts.language, organ: issuer.name, date: facts.receivedOn },
      title: chinese ? '收件凭证' : 'Slip of receipt',
      blocks: [{ kind: 'rows', rows: chinese ? zh(facts) : en(facts) }],
      code: { text: code, url: facts.url },
      ...{ copies: [], signatures: [] },
      contact: chinese ? `地址：${issuer.address}　电话：${issuer.phone}` : `${issuer.address}, telephone ${issuer.phone}`,
      foot: [
        chinese
          ? '凭查询码查进度，不需要姓名和身份证。请不要把查询码给别人。反映问题不收任何费用。'
          : 'The query code shows the progress without name or ID. Keep it to yourself. Nothing of this costs money.',
      ],
    }
  )
}
