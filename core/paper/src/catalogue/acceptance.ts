import type { DateOnly } from '@onedoor/clock'
import { footOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Block, Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid, heading, paragraph, paragraphs, sentence } from '../words.ts'

const ARTICLE = '信访工作条例 第二十三条'

export type AcceptanceFacts = Readonly<{ handler: string; contact: string; doneBy: DateOnly }>

/** D09 受理告知书: what is accepted, by whom, by which procedure and until when (信访工作条例 第二十三条、第三十四条; recusal 第二十八条第三款). */
export const acceptance = (matter: MatterFacts, facts: AcceptanceFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal =>
  missing(ARTICLE, { 文号: issued.docNo, 受理的诉求: matter.claims.join(''), 经办人: facts.handler, 办理期限: facts.doneBy }) ??
  officialOf(issuer, issued, {
    kind: 'D09',
    title: '信访事项受理告知书',
    addressee: named(matter),
    blocks: [
      paragraph(
        `你于${dateSaid(matter.receivedOn)}提出的信访事项（编号${matter.no}）属于我单位职权范围，我单位决定受理。现将有关事项告知如下：`,
      ),
      heading('受理的诉求'),
      ...matter.claims.map((claim) => heading(sentence(claim), 2)),
      heading('途径和程序'),
      paragraph(
        `按照${lawOf(issued.date).name}${lawOf(issued.date).handling}，由我单位听取你的陈述、调查核实，并出具信访处理意见书，对每项诉求分别答复。`,
      ),
      heading('办理期限'),
      paragraph(
        `自受理之日起60日内，最迟于${dateSaid(facts.doneBy)}办结。情况复杂确需延期的，延长不超过30日，并告知你理由（${lawOf(issued.date).period}）。`,
      ),
      heading('你的权利'),
      heading(
        `经办人：${facts.handler}，电话：${facts.contact}。认为经办人与本事项有直接利害关系的，可以申请回避（${lawOf(issued.date).recusal}）。`,
        2,
      ),
      heading('可以随时补充事实和材料；补充不影响办理期限。', 2),
    ],
    copies: ['县信访部门'],
    foot: footOf(matter),
  })

export type NonAcceptanceFacts = Readonly<{
  ground: string
  reasons: string
  /** May be empty only for an `ended` matter. */
  competentBody: string
  /** 不再受理: a final review (复核) ended it, so that no other body need be competent (第三十六条第三款). */
  ended: boolean
}>

/** Officials write a name, or a sentence that names several ways; either is printed as good Chinese. */
const whereTo = (competent: string): readonly Block[] => {
  if (competent.trim() === '') return []
  const said = /[，。；\n]/.test(competent.trim()) ? paragraphs(competent) : [paragraph(`请向${competent.trim()}提出。`)]
  return [heading('向哪里提出'), ...said]
}

const LIMITS = '申请行政复议一般为60日，提起行政诉讼一般为6个月，信访不停止这些期限，请尽早办理。'

/** D10 不予受理／不再受理告知书: the ground with its article, the body that is competent, and the warning about limitation periods (信访工作条例 第二十三条). */
export const nonAcceptance = (matter: MatterFacts, facts: NonAcceptanceFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal =>
  missing(ARTICLE, { 文号: issued.docNo, 理由: facts.reasons, 有权处理的机关: facts.ended ? '无' : facts.competentBody }) ??
  officialOf(issuer, issued, {
    kind: 'D10',
    title: facts.ended ? '信访事项不再受理告知书' : '信访事项不予受理告知书',
    addressee: named(matter),
    blocks: [
      paragraph(
        `你于${dateSaid(matter.receivedOn)}提出的信访事项（编号${matter.no}），经审查，我单位${facts.ended ? '不再' : '不予'}受理：${sentence(facts.ground)}`,
      ),
      heading('事实和理由'),
      ...paragraphs(facts.reasons),
      ...whereTo(facts.competentBody),
      ...(facts.ended ? [] : [paragraph(LIMITS)]),
      heading('不同意本告知的'),
      paragraph('可以向我单位书面说明，或者向县信访部门反映，也可以凭查询码在网上补充理由和材料；信访部门应当核实并告知结果。'),
    ],
    foot: footOf(matter),
  })
