import { type CaseEvent, dayOf, type ReviewServed, type Service, type ServiceRefused, serviceFacts, serviceFault } from '@onedoor/case'
import { type Decider, type Decision, isRefusal, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { underReview } from '../review.decide.ts'
import { evolve, initial, type Reviewing } from '../review.state.ts'

type Refused = 'review-not-decided' | 'not-your-review' | ServiceRefused

const decide = (state: Reviewing, command: Service, stamp: Stamp): Decision<ReviewServed, Refused> => {
  const under = underReview(state, stamp, ['REVIEW1_ISSUED', 'REVIEW2_ISSUED'])
  if (isRefusal(under)) return under.refused === 'not-your-review' ? (under as Refusal<Refused>) : refuse('review-not-decided')
  const { life, review } = under
  const fault = serviceFault(command, { issuedOn: state.decidedOn, notifiable: life.notifiable }, dayOf(stamp.at))
  if (fault !== undefined) return fault
  const { data, sealed } = serviceFacts(command)
  return [{ type: 'ReviewServed', data: { level: review.level, ...data }, sealed }]
}

/** 送达复查、复核意见书: by the same ways and with the same proof as the opinion itself. */
export const serveReview: Decider<Reviewing, Service, CaseEvent, ReviewServed, Refused> = { initial, evolve, decide }
