import {
  type CaseEvent,
  documentEntry,
  notWritten,
  type Passing,
  passed,
  type ReviewDeclined,
  type ReviewDeclineGround,
  stopFault,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, isRefusal, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { basisOf, isInTime, notReviewHead, underReview, wordOf } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'
import type { DeclineReview } from './decline-review.contract.ts'

type Refused =
  | 'not-under-review'
  | 'not-your-review'
  | 'not-review-head'
  | 'asked-in-time'
  | 'opinion-was-served'
  | 'no-final-review-yet'
  | 'must-be-told'
  | 'must-be-written'
  | 'reply-stopped'

/** `stops`: what the reply check stopped for in the reasons. */
export type DeclineReviewCommand = DeclineReview & Passing

type Under = Exclude<ReturnType<typeof underReview>, Refusal>

/** A ground holds only if the case file shows it: whoever sent it in time is not late, and an opinion that was served is an opinion. */
const GROUNDS: Readonly<Record<ReviewDeclineGround, (state: Reviewing, under: Under) => Refusal<Refused> | undefined>> = {
  OUT_OF_TIME: (_, { life, review }) => (isInTime(life, review.level, review) ? refuse('asked-in-time', basisOf(review.level)) : undefined),
  NO_OPINION: ({ file }, { review: { level } }) =>
    file.some(({ type }) => type === 'OpinionServed') ? refuse('opinion-was-served', basisOf(level)) : undefined,
  OTHER_PROCEDURE: () => undefined,
  ALREADY_REVIEWED: (_, { life, review: { level } }) =>
    life.reviewed.includes(2) ? undefined : refuse('no-final-review-yet', basisOf(level)),
}

const decide = (state: Reviewing, command: DeclineReviewCommand, stamp: Stamp): Decision<ReviewDeclined, Refused> => {
  const under = underReview(state, stamp)
  if (isRefusal(under)) return under
  const { ground, reasons, told } = command
  const { level } = under.review
  const basis = basisOf(level)
  const fault = notReviewHead(stamp) ?? GROUNDS[ground](state, under) ?? notWritten(under.life, told, basis) ?? stopFault(command, basis)
  if (fault !== undefined) return fault
  return [
    {
      type: 'ReviewDeclined',
      data: { level, ground, told, ...passed(command).data },
      sealed: { reasons, ...passed(command).sealed },
      entry: documentEntry(stamp.organ, `${wordOf(level)}不受`, yearOf(stamp.at)),
    },
  ]
}

/** 复查、复核不予受理: by the head, in writing, with the ground and the reasons. The matter is where it was. */
export const declineReview: Decider<Reviewing, DeclineReviewCommand, CaseEvent, ReviewDeclined, Refused> = { initial, evolve, decide }
