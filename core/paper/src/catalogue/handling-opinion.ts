import { footOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Block, Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid, heading, paragraph, paragraphs, sentence } from '../words.ts'

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
  return (
    missing('信访工作条例 第三十二条', {
      ...{ 文号: issued.docNo, 投诉请求: matter.claims.join(''), 事实和理由: opinion.facts, 法律法规依据: opinion.basis },
      对每项诉求的处理意见: unanswered.length === 0 ? '有' : '',
    }) ??
    missing('信访工作条例 第三十五条', { 复查机关: opinion.reviewBody }) ??
    officialOf(issuer, issued, {
      kind: 'D21',
      title: '信访处理意见书',
      addressee: named(matter),
      blocks: [
        paragraph(
          `你于${dateSaid(matter.receivedOn)}以${matter.channel}形式提出的信访事项（编号${matter.no}），我单位已经调查核实。现答复如下：`,
        ),
        heading('投诉请求'),
        ...matter.claims.map((claim) => heading(sentence(claim), 2)),
        heading('事实和理由'),
        ...paragraphs(opinion.facts),
        heading('处理意见'),
        ...opinion.answers.flatMap(answerBlocks),
        heading('法律法规依据'),
        ...paragraphs(opinion.basis),
        heading('不服本意见的'),
        paragraph(
          `可以自收到本意见书之日起30日内，向${opinion.reviewBody}书面请求复查（${lawOf(issued.date).name}${lawOf(issued.date).review}）；以邮寄方式提出的，以寄出日期为准。`,
        ),
      ],
      copies: ['县信访部门'],
      foot: footOf(matter),
    })
  )
}
