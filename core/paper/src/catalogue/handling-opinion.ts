import { countingRuleSaid, footOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Block, Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D21 } from '../wording/handling.ts'
import { heading, paragraphs, sentence } from '../words.ts'

/** 第三十二条 knows three answers to a claim. */
export type Answered = Readonly<{ claim: string; outcome: '予以支持' | '解释说明' | '不予支持'; text: string }>

export type HandlingOpinionFacts = Readonly<{
  facts: string
  basis: string
  answers: readonly Answered[]
  /** 上一级机关、单位, where review (复查) can be asked for. */
  reviewBody: string
}>

const answerBlocks = ({ claim, outcome, text }: Answered): readonly Block[] => [
  heading(`关于“${claim.replace(/[。.]$/, '')}”：${outcome}。`, 2),
  ...paragraphs(text),
]

/**
 * D21 信访处理意见书: claims, facts and reasons, the answer to each claim with its legal basis (信访工作条例 第三十二条),
 * and the remedy: thirty days from receipt, at the organ above (第三十五条).
 */
export const handlingOpinion = (
  matter: MatterFacts,
  opinion: HandlingOpinionFacts,
  issuer: Issuer,
  issued: Issued,
): Paper | PaperRefusal => {
  const unanswered = matter.claims.filter((claim) => !opinion.answers.some((answer) => answer.claim === claim && answer.text.trim() !== ''))
  const law = lawOf(issued.date)
  const written = write(
    D21,
    { issuer, matter, ...issued },
    {
      ...{ 文号: issued.docNo, 投诉请求: matter.claims.map(sentence), 事实和理由: opinion.facts, 法律法规依据: opinion.basis },
      对每项诉求的处理意见: unanswered.length === 0 ? opinion.answers.flatMap(answerBlocks) : [],
      ...{ 复查机关: opinion.reviewBody, 复查期限: '30日内', 复查依据: `${law.name}${law.review}` },
      期限算法: countingRuleSaid(issued.date, '送达回证和评价告知单'),
    },
  )
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D21', addressee: named(matter), ...body, copies: ['县信访部门'], foot: footOf(matter) }),
  )
}
