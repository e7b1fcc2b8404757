import type { CaseEvent, ReviewReturned } from '@onedoor/case'
import { type Decider, type Decision, isRefusal, refuse, type Stamp } from '@onedoor/kernel'
import { notReviewHead, underReview } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import type { ReturnReview } from './return-review.contract.ts'

type Refused = 'not-under-review' | 'not-your-review' | 'not-review-head' | 'no-review-draft'

const decide = (state: Reviewing, { remarks }: ReturnReview, stamp: Stamp): Decision<ReviewReturned, Refused> => {
  const under = underReview(state, stamp)
  if (isRefusal(under)) return under
  if (state.draft === undefined) return refuse('no-review-draft')
  return notReviewHead(stamp) ?? [{ type: 'ReviewReturned', data: { level: under.review.level }, sealed: { remarks } }]
}

/** 退回修改: the head does not sign and says why. The thirty days go on. */
export const returnReview: Decider<Reviewing, ReturnReview, CaseEvent, ReviewReturned, Refused> = { initial, evolve, decide }
