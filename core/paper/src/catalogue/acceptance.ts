import type { DateOnly } from '@onedoor/clock'
import { footOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { type Law, lawOf } from '../law.ts'
import type { Block, Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D09, D10, D10_ENDED } from '../wording/acceptance.ts'
import { dateSaid, paragraph, paragraphs, sentence } from '../words.ts'

/** How it will be handled: in the ordinary way, by the simple procedure (简易办理), or as a suggestion (第二十九条). */
export type Procedure = 'ORDINARY' | 'SIMPLE' | 'SUGGESTION'

export type AcceptanceFacts = Readonly<{ handler: string; contact: string; doneBy: DateOnly; counted?: string; procedure?: Procedure }>

const wayOf = ({ name, handling }: Law): Readonly<Record<Procedure, string>> => ({
  ORDINARY: `按照${name}${handling}，由我单位听取你的陈述、调查核实，并出具信访处理意见书，对每项诉求分别答复。`,
  SIMPLE:
    '本事项事实清楚、责任明确，适用简易办理程序：由我单位直接核实处理，并尽快答复；可以用电话、短信或者网络答复，你要求书面答复的，出具书面答复。不适合简易办理的，转为普通程序并告知你。',
  SUGGESTION: `本事项属于建议意见，由我单位研究论证；有利于改进工作的，予以采纳，并将研究结果告知你（${name}第二十九条）。`,
})

const moreTimeOf = ({ name, period }: Law): Readonly<Record<Procedure, string>> => ({
  ORDINARY: `期限为自受理之日起60日；情况复杂确需延期的，延长不超过30日，并告知你理由（${name}${period}）。`,
  SIMPLE: '需要更多时间的，转为普通程序，并告知你。',
  SUGGESTION: '',
})

/** A suggestion has no period of its own in the law; everything else has a last day. */
const deadlineSaid = ({ doneBy, counted = '', procedure }: AcceptanceFacts): string => {
  if (doneBy !== '') return `最迟于${dateSaid(doneBy)}办结。${counted}`
  return procedure === 'SUGGESTION' ? '研究论证后及时告知你结果。' : ''
}

/** D09 受理告知书: what is accepted, by whom, by which procedure and until when (信访工作条例 第二十三条、第三十四条; recusal 第二十八条第三款). */
export const acceptance = (matter: MatterFacts, facts: AcceptanceFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const law = lawOf(issued.date)
  const { procedure = 'ORDINARY' } = facts
  const written = write(
    D09,
    { issuer, matter, ...issued },
    {
      文号: issued.docNo,
      受理的诉求: matter.claims.map(sentence),
      经办人: facts.handler,
      经办电话: facts.contact,
      办理期限: deadlineSaid(facts),
      途径和程序: wayOf(law)[procedure],
      延期规定: moreTimeOf(law)[procedure],
      回避权: `认为经办人与本事项有直接利害关系的，可以申请回避（${law.recusal}）。`,
    },
  )
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D09', addressee: named(matter), ...body, copies: ['县信访部门'], foot: footOf(matter) }),
  )
}

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
  return /[，。；\n]/.test(competent.trim()) ? paragraphs(competent) : [paragraph(`请向${competent.trim()}提出。`)]
}

const LIMITS = '申请行政复议一般为60日，提起行政诉讼一般为6个月，信访不停止这些期限，请尽早办理。'
const DISAGREE = '可以向我单位书面说明，或者向县信访部门反映，也可以凭查询码在网上补充理由和材料；信访部门应当核实并告知结果。'

/** D10 不予受理／不再受理告知书: the ground with its article, the body that is competent, and the warning about limitation periods (信访工作条例 第二十三条). */
export const nonAcceptance = (matter: MatterFacts, facts: NonAcceptanceFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const frame = { issuer, matter, ...issued }
  const said = {
    ...{ 文号: issued.docNo, 依据: sentence(facts.ground), 理由: facts.reasons, 异议途径: DISAGREE },
    有权处理的机关: whereTo(facts.competentBody),
  }
  const written = facts.ended ? write(D10_ENDED, frame, said) : write(D10, frame, { ...said, 期限提醒: LIMITS })
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D10', addressee: named(matter), ...body, foot: footOf(matter) }),
  )
}
