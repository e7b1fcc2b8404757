import { type CaseEvent, dayOf, type ReviewDrafted } from '@onedoor/case'
import { type Decider, type Decision, isRefusal, refuse, type Stamp } from '@onedoor/kernel'
import { basisOf, underReview } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import { type FindingFault, findingFault } from '../review-finding.decide.ts'
import type { DraftReview } from './draft-review.contract.ts'

type Refused = 'not-under-review' | 'not-your-review' | 'review-not-accepted' | 'not-the-reviewer' | FindingFault

const decide = (state: Reviewing, command: DraftReview, stamp: Stamp): Decision<ReviewDrafted, Refused> => {
  const under = underReview(state, stamp)
  if (isRefusal(under)) return under
  const { level, reviewer } = under.review
  if (reviewer === undefined) return refuse('review-not-accepted', basisOf(level))
  if (reviewer !== stamp.by) return refuse('not-the-reviewer')
  const { outcome, grounds, redoBy, facts, basis, opinion } = command
  const data = { level, outcome, grounds: [...new Set(grounds)], ...(redoBy !== undefined && { redoBy }) }
  return findingFault(data, dayOf(stamp.at)) ?? [{ type: 'ReviewDrafted', data, sealed: { facts, basis, opinion } }]
}

/** 复查、复核意见拟制: by the officer who was named to look at it. Drafting again replaces the draft. */
export const draftReview: Decider<Reviewing, DraftReview, CaseEvent, ReviewDrafted, Refused> = { initial, evolve, decide }
