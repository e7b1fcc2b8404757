import { type Issued, type Issuer, type MatterFacts, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D07, D08, D08_REJECTED } from '../wording/routing.ts'

/** Number of the letter by which the matter came. */
export type ObjectionFacts = Readonly<{ to: string; referralNo: string; reasons: string; proposed: string }>

/** The article on objections, where the law of that day had one. */
const restingOn = ({ date }: Issued): string => {
  const { name, objection: article } = lawOf(date)
  return article === undefined ? '现' : `根据${name}${article}`
}

/** D07 异议函: within five working days, with detailed reasons (信访工作条例 第二十三条第三款). */
export const objection = (matter: MatterFacts, facts: ObjectionFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const written = write(
    D07,
    { issuer, matter, ...issued },
    {
      ...{ 受文单位: facts.to, 异议理由: facts.reasons, 来函文号: facts.referralNo, 依据: restingOn(issued), 建议单位: facts.proposed },
    },
  )
  return unlessRefused(written, (body) => officialOf(issuer, issued, { kind: 'D07', addressee: facts.to, ...body }))
}

export type ObjectionDecisionFacts = Readonly<{ to: string; upheld: boolean; reasons: string }>

/** D08 异议核定意见: agreed, the material comes back; not agreed, the unit handles the matter (信访工作条例 第二十三条第三款). */
export const objectionDecision = (
  matter: MatterFacts,
  facts: ObjectionDecisionFacts,
  issuer: Issuer,
  issued: Issued,
): Paper | PaperRefusal => {
  const frame = { issuer, matter, ...issued }
  const written = write(facts.upheld ? D08 : D08_REJECTED, frame, { 受文单位: facts.to, 核定理由: facts.reasons })
  return unlessRefused(written, (body) => officialOf(issuer, issued, { kind: 'D08', addressee: facts.to, ...body }))
}
