import { matterCommand } from '@onedoor/http'
import { ReturnReview } from './return-review.contract.ts'
import { returnReview } from './return-review.decide.ts'

export const returnReviewRoute = matterCommand({
  path: '/api/matters/:matter/return-review',
  may: 'review.decide',
  summary: { zh: '把复查、复核意见稿退回修改', en: 'Send the draft of a review back, saying why.' },
  input: ReturnReview,
  decider: returnReview,
})
