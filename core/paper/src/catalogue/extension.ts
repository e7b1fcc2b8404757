import type { DateOnly } from '@onedoor/clock'
import { footOf, formOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D13, D14 } from '../wording/handling.ts'
import { dateSaid } from '../words.ts'

export type ExtensionFacts = Readonly<{
  days: number
  reason: string
  approvedBy: string
  before: DateOnly
  after: DateOnly
  /** How the new last day was counted, in one sentence. */
  counted?: string
  /** What was done since acceptance, one line each. */
  done: readonly string[]
}>

const said = (date: DateOnly): string => (date === '' ? '' : dateSaid(date))

/** The new last day, and in brackets how it was counted. */
const newDay = ({ after, counted = '' }: ExtensionFacts): string =>
  counted === '' || after === '' ? said(after) : `${said(after)}（${counted.replace(/。$/, '')}）`

const restingOn = (date: DateOnly): string => `${lawOf(date).name}${lawOf(date).period}`

/** D14 延期告知书: the reason and the new last day (信访工作条例 第三十四条). */
export const extensionNotice = (matter: MatterFacts, facts: ExtensionFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const written = write(
    D14,
    { issuer, matter, ...issued },
    {
      ...{ 文号: issued.docNo, 延期理由: facts.reason, 新的期限: newDay(facts), 原定期限: said(facts.before) },
      ...{ 延长天数: String(facts.days), 依据: restingOn(issued.date) },
    },
  )
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D14', addressee: named(matter), ...body, copies: ['县信访部门'], foot: footOf(matter) }),
  )
}

/** D13 延期审批表: approved by the head of the organ before the period ends (信访工作条例 第三十四条). */
export const extensionApproval = (matter: MatterFacts, facts: ExtensionFacts, issuer: Issuer, date: DateOnly): Paper | PaperRefusal => {
  const written = write(
    D13,
    { issuer, matter, date },
    {
      ...{ 延期理由: facts.reason, 批准人: facts.approvedBy, 申请延长: `${facts.days} 日`, 依据: restingOn(date) },
      已做的工作: facts.done.length === 0 ? '受理后尚无办理记录' : facts.done.join('\n'),
      ...{ 原定期限: said(facts.before), 新的期限: said(facts.after) },
    },
  )
  return unlessRefused(written, (body) => formOf(issuer, date, { kind: 'D13', ...body, signatures: ['经办人', '单位负责人'] }))
}
