import type { DateOnly } from '@onedoor/clock'
import { footOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid, heading, paragraph, paragraphs } from '../words.ts'

const ARTICLE = '信访工作条例 第三十四条'

export type ExtensionFacts = Readonly<{
  days: number
  reason: string
  approvedBy: string
  before: DateOnly
  after: DateOnly
  /** What was done since acceptance, one line each. */
  done: readonly string[]
}>

/** D14 延期告知书: the reason and the new last day (信访工作条例 第三十四条). */
export const extensionNotice = (matter: MatterFacts, facts: ExtensionFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal =>
  missing(ARTICLE, { 文号: issued.docNo, 延期理由: facts.reason, 新的期限: facts.after }) ??
  officialOf(issuer, issued, {
    kind: 'D14',
    title: '信访事项延期办理告知书',
    addressee: named(matter),
    blocks: [
      paragraph(
        `你提出的信访事项（编号${matter.no}），原应最迟于${dateSaid(facts.before)}办结。因情况复杂，根据${lawOf(issued.date).name}${lawOf(issued.date).period}，经本单位负责人批准，延长${facts.days}日，新的最后期限为${dateSaid(facts.after)}。`,
      ),
      heading('延期理由'),
      ...paragraphs(facts.reason),
      paragraph('延期只有一次。期限届满仍未答复的，你可以向县信访部门反映，由其督促办理。'),
    ],
    copies: ['县信访部门'],
    foot: footOf(matter),
  })

/** D13 延期审批表: approved by the head of the organ before the period ends (信访工作条例 第三十四条). */
export const extensionApproval = (matter: MatterFacts, facts: ExtensionFacts, issuer: Issuer, date: DateOnly): Paper | PaperRefusal =>
  missing(ARTICLE, { 延期理由: facts.reason, 批准人: facts.approvedBy }) ?? {
    ...{ kind: 'D13', layout: 'form', language: 'zh', organ: issuer.name, date, copies: [], foot: [] },
    title: '信访事项延期办理审批表',
    blocks: [
      {
        kind: 'rows',
        rows: [
          ['信访事项', `${matter.no}　${matter.subject}`],
          ['信访人', named(matter)],
          ['原定期限', dateSaid(facts.before)],
          ['申请延长', `${facts.days} 日`],
          ['延长后期限', dateSaid(facts.after)],
          ['已做的工作', facts.done.length === 0 ? '受理后尚无办理记录' : facts.done.join('\n')],
          ['情况复杂的理由', facts.reason],
          ['批准人', facts.approvedBy],
          ['依据', `${lawOf(date).name}${lawOf(date).period}`],
        ],
      },
    ],
    signatures: ['经办人', '单位负责人'],
  }
