import type { DateOnly } from '@onedoor/clock'
import type { Issuer } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D02, D02_EN } from '../wording/intake.ts'
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

const numbered = (claims: readonly string[]): string => claims.map((claim, i) => `${i + 1}. ${claim}`).join('\n')

const filesSaid = ({ files, language }: SlipFacts): string => (language === 'zh' ? files.join('、') || '无' : files.join(', ') || 'none')

/** D02 收件凭证: what was handed in, when, and by which day the next step is owed (信访条例 2005 第十二条; 信访工作条例 第二十二条). */
export const slip = (facts: SlipFacts, issuer: Issuer): Paper | PaperRefusal => {
  const { language, code, receivedOn, nextBy } = facts
  const chinese = language === 'zh'
  const day = (date: DateOnly) => (date === '' ? '' : dateSaid(date, language))
  const written = write(
    chinese ? D02 : D02_EN,
    { issuer, date: receivedOn },
    {
      ...{ 收件号: facts.no, 查询码: code, 事由: facts.subject, 诉求: numbered(facts.claims), 材料: filesSaid(facts) },
      ...{ 告知期限: day(nextBy), 收到日期: day(receivedOn) },
    },
  )
  return unlessRefused(written, (body) => ({
    ...{ kind: 'D02', layout: 'slip', language, organ: issuer.name, date: receivedOn, copies: [], signatures: [] },
    ...body,
    code: { text: code, url: facts.url },
    contact: chinese ? `地址：${issuer.address}　电话：${issuer.phone}` : `${issuer.address}, telephone ${issuer.phone}`,
    foot: [
      chinese
        ? '凭查询码查进度，不需要姓名和身份证。请不要把查询码给别人。反映问题不收任何费用。'
        : 'The query code shows the progress without name or ID. Keep it to yourself. Nothing of this costs money.',
    ],
  }))
}
