import { type Issued, type Issuer, type MatterFacts, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { heading, paragraph, paragraphs } from '../words.ts'

const ARTICLE = '信访工作条例 第二十三条第三款'

/** Number of the letter by which the matter came. */
export type ObjectionFacts = Readonly<{ to: string; referralNo: string; reasons: string; proposed: string }>

/** The article on objections, where the law of that day had one. */
const restingOn = ({ date }: Issued): string => {
  const { name, objection: article } = lawOf(date)
  return article === undefined ? '现' : `根据${name}${article}`
}

/** D07 异议函: within five working days, with detailed reasons (信访工作条例 第二十三条第三款). */
export const objection = (matter: MatterFacts, facts: ObjectionFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal =>
  missing(ARTICLE, { 受文单位: facts.to, 异议理由: facts.reasons }) ??
  officialOf(issuer, issued, {
    kind: 'D07',
    title: '关于对信访事项提出异议的函',
    addressee: facts.to,
    blocks: [
      paragraph(`你单位${facts.referralNo}来函收悉。经研究，${matter.no}号信访事项不属于我单位职权范围，${restingOn(issued)}提出异议。`),
      heading('理由'),
      ...paragraphs(facts.reasons),
      ...(facts.proposed === '' ? [] : [heading('建议'), paragraph(`建议交由${facts.proposed}办理。`)]),
      paragraph('有关材料待核实同意后交还。异议期间，信访人的办理期限不停止计算。'),
    ],
  })

export type ObjectionDecisionFacts = Readonly<{ to: string; upheld: boolean; reasons: string }>

/** D08 异议核定意见: agreed, the material comes back; not agreed, the unit handles the matter (信访工作条例 第二十三条第三款). */
export const objectionDecision = (
  matter: MatterFacts,
  facts: ObjectionDecisionFacts,
  issuer: Issuer,
  issued: Issued,
): Paper | PaperRefusal =>
  missing(ARTICLE, { 受文单位: facts.to, 核定理由: facts.reasons }) ??
  officialOf(issuer, issued, {
    kind: 'D08',
    title: '信访事项异议核定意见',
    addressee: facts.to,
    blocks: [
      paragraph(
        facts.upheld
          ? `你单位对${matter.no}号信访事项提出的异议，经核实同意。请将有关材料交还我单位，由我单位另行转送有权处理的单位。`
          : `你单位对${matter.no}号信访事项提出的异议，经核实不成立。请你单位依法办理，并在原定期限内告知信访人受理情况。`,
      ),
      heading('理由'),
      ...paragraphs(facts.reasons),
    ],
  })
