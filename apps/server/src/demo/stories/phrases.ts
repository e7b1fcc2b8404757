import type { Outcome, ReviewGround, ReviewOutcome, Told } from '@onedoor/case'
import { type Step, step, type Who } from './story.ts'

/** Stretches of road that most matters go alike. */

/** Transferred to a unit, and signed for the next day. */
export const sent = (on: number, to: string): readonly Step[] => [
  step(on, 'routing', 'refer', { mode: 'TRANSFER', to, reason: '属你单位职权范围，请依法办理，并在规定期限内告知信访人。' }),
  step(on + 1, `clerk:${to}`, 'sign', {}),
]

export const accepted = (on: number, told: Told = 'PORTAL'): Step => step(on, 'clerk', 'accept', { told, contact: '0576-83001000' })

/** A note that the petitioner reads. */
export const noted = (on: number, text: string): Step => step(on, 'clerk', 'addNote', { text, visibleToPetitioner: true, attachments: [] })

/** What is found for a claim; a supported one may be promised by days of the story. */
export type Finding = readonly [outcome: Outcome, text: string, ...performBy: number[]]

type Opinion = Readonly<{ facts: string; basis: string; findings: readonly Finding[] }>

export const drafted = (on: number, { facts, basis, findings }: Opinion): Step =>
  step(on, 'clerk', 'draft', (day) => ({
    ...{ facts, basis },
    findings: findings.map(([outcome, text, ...performBy], i) => ({
      claim: `claim-${i + 1}`,
      outcome,
      text,
      performBy: performBy.map(day),
    })),
  }))

const DIRECT = { method: 'DIRECT', receiver: '本人签收', remarks: '', consentToElectronic: false, proof: [] } as const

export const served = (on: number): Step => step(on, 'clerk', 'serve', (day) => ({ ...DIRECT, servedOn: day(on) }))

const checked = (on: number): Step => step(on, 'legal', 'checkDraft', { remarks: '事实清楚，依据适当，程序合法。' })

/** Drafted, read by a second person, signed the next day and served two days later. */
export const answered = (on: number, opinion: Opinion): readonly Step[] => [
  drafted(on, opinion),
  checked(on),
  step(on + 1, 'head', 'signOff', {}),
  served(on + 3),
]

type Asked = Readonly<{ body: string; request: string; reasons: string }>

export const reviewAsked = (on: number, asked: Asked): Step =>
  step(on, 'petitioner', 'requestReview', (day) => ({ ...asked, channel: 'ONLINE', sentOn: day(on), receivedOn: day(on), files: [] }))

export const reviewTaken = (on: number, body: string): Step =>
  step(on, `reviewer:${body}`, 'acceptReview', { reviewer: `${body}-reviewer`, told: 'POST' })

type Reviewed = Readonly<{
  outcome: ReviewOutcome
  grounds?: readonly ReviewGround[]
  /** Day of the story by which it is done again. */
  redoBy?: number
  facts: string
  opinion: string
}>

const REVIEW_BASIS = '《信访工作条例》第三十五条、第三十六条'

export const reviewDrafted = (on: number, body: string, { outcome, grounds = [], redoBy, facts, opinion }: Reviewed): Step =>
  step(on, `reviewer:${body}`, 'draftReview', (day) => ({
    ...{ outcome, grounds: [...grounds], facts, basis: REVIEW_BASIS, opinion },
    ...(redoBy !== undefined && { redoBy: day(redoBy) }),
  }))

export const reviewSigned = (on: number, body: string): Step => step(on, `review-head:${body}`, 'decideReview', {})

export const reviewServed = (on: number, body: string): Step =>
  step(on, `reviewer:${body}`, 'serveReview', (day) => ({ ...DIRECT, servedOn: day(on) }))

/** Taken on the day `on`, decided two weeks later and served. */
export const reviewed = (on: number, body: string, finding: Reviewed): readonly Step[] => [
  reviewTaken(on, body),
  reviewDrafted(on + 12, body, finding),
  reviewSigned(on + 14, body),
  reviewServed(on + 16, body),
]

const conclusion = (said: string | undefined, no: string) => ({ done: said !== undefined, words: said ?? no })

/** 办结: which of the three conclusions hold, each in its own words. */
export const closed = (
  on: number,
  { solved, explained, helped }: Readonly<{ solved?: string; explained?: string; helped?: string }>,
): Step =>
  step(on, 'clerk', 'close', {
    solved: conclusion(solved, '诉求中没有需要由本单位解决而未解决的问题。'),
    explained: conclusion(explained, '信访人对处理意见没有疑问，不需要另行解释。'),
    helped: conclusion(helped, '经了解，信访人没有需要帮扶救助的困难。'),
  })

/** 文书: a form of the catalogue, filled in. A number is a day of the story. */
export const filed = (on: number, by: Who, form: string, answers: Readonly<Record<string, string | number>>): Step =>
  step(on, by, 'file', (day) => ({
    ...{ form, petitionerMayRead: false, attachments: [] },
    answers: Object.fromEntries(Object.entries(answers).map(([key, said]) => [key, typeof said === 'number' ? day(said) : said])),
  }))
