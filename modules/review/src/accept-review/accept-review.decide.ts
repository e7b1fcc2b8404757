import { type CaseEvent, dayOf, documentEntry, type HeldPost, notWritten, type ReviewAccepted, yearOf } from '@onedoor/case'
import { type Decider, type Decision, isRefusal, refuse, type Stamp } from '@onedoor/kernel'
import { basisOf, type NotIndependent, notIndependent, underReview, wordOf } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import type { AcceptReview } from './accept-review.contract.ts'

type Refused =
  | 'not-under-review'
  | 'not-your-review'
  | 'review-already-accepted'
  | 'not-a-reviewer'
  | 'must-be-told'
  | 'must-be-written'
  | NotIndependent

/** `posts`: who holds and held which post, from the directory. */
export type AcceptReviewCommand = AcceptReview & Readonly<{ posts: readonly HeldPost[] }>

const isReviewer = ({ posts, reviewer }: AcceptReviewCommand, stamp: Stamp): boolean => {
  const today = dayOf(stamp.at)
  return posts.some(
    ({ person, unit, role, from, until }) =>
      person === reviewer && unit === stamp.organ && role === 'reviewer' && from <= today && (until === undefined || until >= today),
  )
}

const decide = (state: Reviewing, command: AcceptReviewCommand, stamp: Stamp): Decision<ReviewAccepted, Refused> => {
  const under = underReview(state, stamp)
  if (isRefusal(under)) return under
  const { life, review } = under
  const { reviewer, told, posts } = command
  if (review.reviewer === reviewer) return refuse('review-already-accepted')
  if (!isReviewer(command, stamp)) return refuse('not-a-reviewer')
  const fault = notIndependent(state, under, { person: reviewer, posts }, stamp) ?? notWritten(life, told, basisOf(review.level))
  if (fault !== undefined) return fault
  return [
    {
      type: 'ReviewAccepted',
      data: { level: review.level, reviewer, told },
      entry: documentEntry(stamp.organ, `${wordOf(review.level)}受`, yearOf(stamp.at)),
    },
  ]
}

/** 受理复查、复核: names who looks at it, somebody who had no part in the decision. Naming somebody else later is accepting it anew; no day starts again. */
export const acceptReview: Decider<Reviewing, AcceptReviewCommand, CaseEvent, ReviewAccepted, Refused> = { initial, evolve, decide }
