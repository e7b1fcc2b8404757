import {
  type AtCounter,
  candidatesIn,
  type Dependence,
  dayOf,
  decidedIn,
  dependenceOf,
  type HeldPost,
  isLawful,
  type Life,
  lastDayToAsk,
  nobodyFree,
  type Phase,
  type Review,
  type ReviewLevel,
  rightToAsk,
} from '@onedoor/case'
import { type DateOnly, inTime, momentOf, ruleFor } from '@onedoor/clock'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { Reviewing } from './review.state.ts'

export const FIRST = '信访工作条例 第三十五条'
export const FINAL = '信访工作条例 第三十六条'
export const INDEPENDENT = '信访工作条例 第二十八条第三款'
/** 公文应当经本机关负责人审批签发. */
export const SIGNED_BY_HEAD = '党政机关公文处理工作条例 第二十二条'

export const basisOf = (level: ReviewLevel): string => (level === 1 ? FIRST : FINAL)

/** 复查 or 复核 as the words of a register of documents. */
export const wordOf = (level: ReviewLevel): string => (level === 1 ? '复查' : '复核')

export const REVIEWING: readonly Phase[] = ['REVIEW1', 'REVIEW2']

const LEVELS: readonly ReviewLevel[] = [1, 2]

/**
 * Which review can be asked for now, if any: the next one that the last answer leaves open, whatever the offices did since. After the end of the procedure only what
 * was sent before the last day.
 */
export const levelOpen = (life: Life, sentOn?: DateOnly): ReviewLevel | undefined =>
  LEVELS.find((level) => isLawful(life, { type: 'ReviewRequested', data: { level, sentOn } }))

/** The same for what comes on paper: it may have been posted on the last day. */
export const levelByPost = (life: Life): ReviewLevel | undefined =>
  LEVELS.find((level) => levelOpen(life, lastDayToAsk(life, level)) === level)

type Sent = Readonly<{ sentOn: DateOnly; counter?: AtCounter }>

const NOON = '12:00'

/**
 * 在期满前交邮的不算过期 (民事诉讼法 第八十五条第四款, by analogy): what counts is the day of sending. Over a counter the last day ends when it closes
 * (民法典 第二百零三条第二款); where nobody noted the time, the day alone counts, for the petitioner.
 */
export const isInTime = (life: Life, level: ReviewLevel, { sentOn, counter }: Sent): boolean => {
  const right = rightToAsk(life, level)
  const rule = right && ruleFor(right.id, right.startedOn)
  if (right === undefined || rule === undefined) return true
  const period = { rule, eventDate: right.startedOn, legalDue: right.legalDue }
  if (counter === undefined) return inTime({ ...period, way: 'ELECTRONIC', at: momentOf(sentOn, NOON) }).inTime
  return inTime({ ...period, way: 'COUNTER', at: momentOf(sentOn, counter.at), hours: counter }).inTime
}

/** Above whom the review goes: the unit that answered; for a final review, the organ that made the first. */
export const reviewedUnit = (life: Life, level: ReviewLevel): string => (level === 2 ? life.reviewedBy : life.unit) ?? life.holder

type Under = Readonly<{ life: Life; review: Review }>

/** The review that this organ has in hands, or why it has none. */
export const underReview = (
  { life }: Reviewing,
  stamp: Stamp,
  phases: readonly Phase[] = REVIEWING,
): Under | Refusal<'not-under-review' | 'not-your-review'> => {
  const review = life?.review
  if (life === undefined || review === undefined || !phases.includes(life.phase)) return refuse('not-under-review')
  return review.body === stamp.organ ? { life, review } : refuse('not-your-review')
}

export const notReviewHead = (stamp: Stamp): Refusal<'not-review-head'> | undefined =>
  stamp.roles.includes('review-head') ? undefined : refuse('not-review-head', SIGNED_BY_HEAD)

const REFUSED = {
  ACTED: 'not-independent-acted',
  RECUSED: 'not-independent-recused',
  UNIT: 'not-independent-unit',
  SUPERIOR: 'not-independent-superior',
} as const satisfies Record<Dependence, string>

export type NotIndependent = (typeof REFUSED)[Dependence]

type Who = Readonly<{ person: string; posts: readonly HeldPost[] }>

const benchOf = ({ file }: Reviewing, { review }: Under, posts: readonly HeldPost[], stamp: Stamp) => ({
  ...{ decided: decidedIn(file, review.level), posts },
  ...{ body: review.body, today: dayOf(stamp.at) },
})

/** Whoever looks at it and whoever signs it had no part in it (信访工作条例 第二十八条第三款). */
export const notIndependent = (
  state: Reviewing,
  under: Under,
  { person, posts }: Who,
  stamp: Stamp,
): Refusal<NotIndependent> | undefined => {
  const dependence = dependenceOf(person, benchOf(state, under, posts, stamp))
  return dependence === undefined ? undefined : refuse(REFUSED[dependence], INDEPENDENT)
}

/** Has the reviewing organ nobody who is independent? */
export const noneFree = (state: Reviewing, under: Under, posts: readonly HeldPost[], stamp: Stamp): boolean =>
  nobodyFree(candidatesIn(benchOf(state, under, posts, stamp)))
