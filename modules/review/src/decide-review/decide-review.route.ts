import { matterCommand } from '@onedoor/http'
import { DecideReview } from './decide-review.contract.ts'
import { decideReview } from './decide-review.decide.ts'

export const decideReviewRoute = matterCommand({
  path: '/api/matters/:matter/decide-review',
  may: 'review.decide',
  summary: { zh: '签发复查、复核意见书', en: 'Sign the opinion of a review as it was drafted.' },
  input: DecideReview,
  decider: decideReview,
  prepare: async (_, asked) => ({ posts: await asked.services.directory.posts() }),
})
