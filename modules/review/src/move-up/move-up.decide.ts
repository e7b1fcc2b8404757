import type { CaseEvent, HeldPost, ReviewMovedUp } from '@onedoor/case'
import { type Decider, type Decision, isRefusal, refuse, type Stamp } from '@onedoor/kernel'
import { INDEPENDENT, noneFree, underReview } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import type { MoveUp } from './move-up.contract.ts'

type Refused = 'not-under-review' | 'not-your-review' | 'somebody-is-free' | 'not-a-review-body'

/** `above`: the organs one level above this one; `posts`: the staff, both from the directory. */
export type MoveUpCommand = MoveUp & Readonly<{ above: readonly string[]; posts: readonly HeldPost[] }>

const decide = (state: Reviewing, { to, reasons, above, posts }: MoveUpCommand, stamp: Stamp): Decision<ReviewMovedUp, Refused> => {
  const under = underReview(state, stamp)
  if (isRefusal(under)) return under
  if (!noneFree(state, under, posts, stamp)) return refuse('somebody-is-free', INDEPENDENT)
  if (!above.includes(to)) return refuse('not-a-review-body', INDEPENDENT)
  return [{ type: 'ReviewMovedUp', data: { level: under.review.level, from: stamp.organ, to }, sealed: { reasons } }]
}

/** 提级: only where nobody in the organ is independent. The thirty days go on from the day the request came in. */
export const moveUp: Decider<Reviewing, MoveUpCommand, CaseEvent, ReviewMovedUp, Refused> = { initial, evolve, decide }
