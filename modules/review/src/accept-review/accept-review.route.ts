import { matterCommand } from '@onedoor/http'
import { AcceptReview } from './accept-review.contract.ts'
import { acceptReview } from './accept-review.decide.ts'

export const acceptReviewRoute = matterCommand({
  path: '/api/matters/:matter/accept-review',
  may: 'review.accept',
  summary: { zh: '受理复查、复核请求，确定承办人', en: 'Accept a request for review and name who looks at it.' },
  input: AcceptReview,
  decider: acceptReview,
  prepare: async (input, asked) => ({ ...input, posts: await asked.services.directory.posts() }),
})
