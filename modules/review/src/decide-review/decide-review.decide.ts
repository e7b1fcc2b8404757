import {
  type CaseEvent,
  dayOf,
  documentEntry,
  type HeldPost,
  type Passing,
  passed,
  type ReviewDecided,
  stopFault,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, isRefusal, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { basisOf, type NotIndependent, notIndependent, notReviewHead, underReview, wordOf } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import { type FindingFault, findingFault } from '../review-finding.decide.ts'

type Refused =
  | 'not-under-review'
  | 'not-your-review'
  | 'no-review-draft'
  | 'not-review-head'
  | 'reply-stopped'
  | NotIndependent
  | FindingFault

/** `posts`: who holds and held which post, from the directory. `stops`: what the check stopped for, of the draft that lies there. */
export type DecideReviewCommand = Passing & Readonly<{ posts: readonly HeldPost[] }>

const fault = (state: Reviewing, { posts, ...passing }: DecideReviewCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  const under = underReview(state, stamp)
  if (isRefusal(under)) return under
  const { draft } = state
  if (draft?.words === undefined) return refuse('no-review-draft')
  return (
    notReviewHead(stamp) ??
    notIndependent(state, under, { person: stamp.by, posts }, stamp) ??
    // A day for the redo that passed while the draft lay there gives nobody time.
    findingFault(draft.finding, dayOf(stamp.at)) ??
    stopFault(passing, basisOf(under.review.level))
  )
}

const decide = (state: Reviewing, command: DecideReviewCommand, stamp: Stamp): Decision<ReviewDecided, Refused> => {
  const wrong = fault(state, command, stamp)
  if (wrong !== undefined) return wrong
  const { draft } = state
  if (draft?.words === undefined) return refuse('no-review-draft')
  const { data, sealed } = passed(command)
  return [
    {
      type: 'ReviewDecided',
      data: { ...draft.finding, signedBy: stamp.by, ...data },
      sealed: { ...draft.words, ...sealed },
      entry: documentEntry(stamp.organ, wordOf(draft.finding.level), yearOf(stamp.at)),
    },
  ]
}

/** 签发复查、复核意见: the head, who is independent too, signs exactly the draft that lies there. */
export const decideReview: Decider<Reviewing, DecideReviewCommand, CaseEvent, ReviewDecided, Refused> = { initial, evolve, decide }
