import { matterCommand } from '@onedoor/http'
import { stopsIn } from '@onedoor/text'
import { checkedReviewDraft } from '../check-review.route.ts'
import { DecideReview } from './decide-review.contract.ts'
import { decideReview } from './decide-review.decide.ts'

export const decideReviewRoute = matterCommand({
  path: '/api/matters/:matter/decide-review',
  may: 'review.decide',
  summary: { zh: '签发复查、复核意见书', en: 'Sign the opinion of a review as it was drafted.' },
  input: DecideReview,
  decider: decideReview,
  prepare: async (input, asked, seen) => ({
    ...input,
    posts: await asked.services.directory.posts(),
    stops: stopsIn(await checkedReviewDraft(asked, seen)),
  }),
})
