import type { DateOnly } from '@onedoor/clock'
import { countingRuleSaid, footOf, formOf, type Issued, type Issuer, type MatterFacts, named, officialOf } from '../facts.ts'
import { lawOf } from '../law.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D33, D34, D34_DECLINED, D35, D35_FINAL } from '../wording/review.ts'
import { dateSaid, sentence } from '../words.ts'

/** 复查 is asked of the organ above the one that answered, 复核 of the organ above the reviewer. */
export type Level = 'REVIEW' | 'FINAL_REVIEW'

export const LEVELS = { REVIEW: '复查', FINAL_REVIEW: '复核' } as const satisfies Record<Level, string>

const day = (date: DateOnly): string => (date === '' ? '' : dateSaid(date))

/** The opinion that is attacked. */
export type Attacked = Readonly<{ organ: string; docNo: string; servedOn: DateOnly }>

export type ReviewRequestFacts = Readonly<{
  level: Level
  attacked: Attacked
  reviewBody: string
  /** Last day to ask, and how it was counted. */
  until: DateOnly
  counted?: string
  request: string
  reasons: string
  evidence: string
}>

/** D33 复查（复核）申请书: made ready for the petitioner, who signs it (信访工作条例 第三十五条、第三十六条). */
export const reviewRequest = (matter: MatterFacts, facts: ReviewRequestFacts, issuer: Issuer, date: DateOnly): Paper | PaperRefusal => {
  const { attacked, level, reviewBody } = facts
  const written = write(
    D33,
    { issuer, matter, date },
    {
      ...{
        程序: LEVELS[level],
        申请人: matter.petitioner,
        被申请人: attacked.organ,
        原意见文号: attacked.docNo,
        送达日期: day(attacked.servedOn),
      },
      ...{
        复查机关: reviewBody,
        最后一日: day(facts.until),
        期限推算: facts.counted ?? '',
        请求: facts.request,
        事实和理由: facts.reasons,
        新的证据: facts.evidence,
      },
    },
  )
  return unlessRefused(written, (body) => formOf(issuer, date, { kind: 'D33', ...body, signatures: ['申请人'], foot: footOf(matter) }))
}

export type ReviewAnswerFacts = Readonly<{ level: Level; attacked: Attacked; requestedOn: DateOnly }> &
  (Readonly<{ doneBy: DateOnly; counted?: string }> | Readonly<{ reasons: string; otherWays: string }>)

const HEARING = '举行听证的，听证所需时间不计算在上述期限内（《信访工作条例》第三十六条第二款）。'

/** Only a final review leaves the days of a hearing out of its period. */
const countOf = ({ level, counted = '' }: Readonly<{ level: Level; counted?: string }>) => ({
  ...{ 期限推算: counted, 听证说明: level === 'FINAL_REVIEW' ? HEARING : '' },
})

/** D34 复查（复核）受理、不予受理告知书. */
export const reviewAnswer = (matter: MatterFacts, facts: ReviewAnswerFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const frame = { issuer, matter, ...issued }
  const said = {
    ...{ 文号: issued.docNo, 程序: LEVELS[facts.level], 原意见文号: facts.attacked.docNo, 收到申请日期: day(facts.requestedOn) },
  }
  const written =
    'doneBy' in facts
      ? write(D34, frame, { ...said, 办结期限: day(facts.doneBy), ...countOf(facts) })
      : write(D34_DECLINED, frame, { ...said, 不予受理的理由: facts.reasons, 其他途径: facts.otherWays })
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, { kind: 'D34', addressee: named(matter), ...body, foot: footOf(matter) }),
  )
}

export type ReviewOpinionFacts = Readonly<{
  level: Level
  attacked: Attacked
  request: string
  facts: string
  basis: string
  /** 维持, 变更, 撤销并责令重新作出. */
  outcome: string
  text: string
  /** Organ of the second review; a second review has none above it. */
  nextBody: string
}>

const ENDED =
  '本意见为复核意见。仍以同一事实和理由提出投诉请求的，各级信访部门和其他机关、单位不再受理；有新的事实或者理由的，可以另行提出。'

/** D35 复查意见书、复核意见书: request, facts, basis, opinion; then the way on, or that there is none for the same facts and reasons (信访工作条例 第三十五条、第三十六条). */
export const reviewOpinion = (matter: MatterFacts, facts: ReviewOpinionFacts, issuer: Issuer, issued: Issued): Paper | PaperRefusal => {
  const frame = { issuer, matter, ...issued }
  const { attacked, level } = facts
  const said = {
    ...{ 文号: issued.docNo, 申请人: named(matter), 被申请人: attacked.organ, 原意见文号: attacked.docNo, 程序: LEVELS[level] },
    ...{ 请求: facts.request, 查明的事实: facts.facts, 依据: facts.basis },
    意见: facts.outcome.trim() === '' ? '' : `${sentence(facts.outcome)}\n${facts.text}`,
  }
  const written =
    level === 'REVIEW'
      ? write(D35, frame, {
          ...said,
          复核机关: facts.nextBody,
          复核期限: `30日内（${lawOf(issued.date).name}${lawOf(issued.date).finalReview}）`,
          期限算法: countingRuleSaid(issued.date, '送达回证'),
        })
      : write(D35_FINAL, frame, { ...said, 不再受理: ENDED })
  return unlessRefused(written, (body) =>
    officialOf(issuer, issued, {
      kind: 'D35',
      addressee: named(matter),
      ...body,
      copies: [attacked.organ, '县信访部门'],
      foot: footOf(matter),
    }),
  )
}
