import { matterCommand } from '@onedoor/http'
import { DraftReview } from './draft-review.contract.ts'
import { draftReview } from './draft-review.decide.ts'

export const draftReviewRoute = matterCommand({
  path: '/api/matters/:matter/draft-review',
  may: 'review.draft',
  summary: { zh: '拟定复查、复核意见', en: 'Draft the opinion of a review.' },
  input: DraftReview,
  decider: draftReview,
})
