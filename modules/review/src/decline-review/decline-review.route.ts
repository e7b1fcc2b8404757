import { matterCommand, withNoticeStops } from '@onedoor/http'
import { DeclineReview } from './decline-review.contract.ts'
import { declineReview } from './decline-review.decide.ts'

export const declineReviewRoute = matterCommand({
  path: '/api/matters/:matter/decline-review',
  may: 'review.decide',
  summary: { zh: '复查、复核请求不予受理，说明理由', en: 'Decline a request for review, in writing and with reasons.' },
  input: DeclineReview,
  decider: declineReview,
  prepare: withNoticeStops,
})
