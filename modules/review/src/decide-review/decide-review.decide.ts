import { type CaseEvent, dayOf, documentEntry, type HeldPost, type ReviewDecided, yearOf } from '@onedoor/case'
import { type Decider, type Decision, isRefusal, refuse, type Stamp } from '@onedoor/kernel'
import { type NotIndependent, notIndependent, notReviewHead, underReview, wordOf } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import { type FindingFault, findingFault } from '../review-finding.decide.ts'

type Refused = 'not-under-review' | 'not-your-review' | 'no-review-draft' | 'not-review-head' | NotIndependent | FindingFault

/** `posts`: who holds and held which post, from the directory. */
export type DecideReviewCommand = Readonly<{ posts: readonly HeldPost[] }>

const decide = (state: Reviewing, { posts }: DecideReviewCommand, stamp: Stamp): Decision<ReviewDecided, Refused> => {
  const under = underReview(state, stamp)
  if (isRefusal(under)) return under
  const { draft } = state
  if (draft?.words === undefined) return refuse('no-review-draft')
  // A day for the redo that passed while the draft lay there gives nobody time.
  const fault =
    notReviewHead(stamp) ?? notIndependent(state, under, { person: stamp.by, posts }, stamp) ?? findingFault(draft.finding, dayOf(stamp.at))
  if (fault !== undefined) return fault
  return [
    {
      type: 'ReviewDecided',
      data: { ...draft.finding, signedBy: stamp.by },
      sealed: draft.words,
      entry: documentEntry(stamp.organ, wordOf(under.review.level), yearOf(stamp.at)),
    },
  ]
}

/** 签发复查、复核意见: the head, who is independent too, signs exactly the draft that lies there. */
export const decideReview: Decider<Reviewing, DecideReviewCommand, CaseEvent, ReviewDecided, Refused> = { initial, evolve, decide }
