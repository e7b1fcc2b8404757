import { acceptReview } from './accept-review/accept-review.decide.ts'
import { acceptReviewRoute } from './accept-review/accept-review.route.ts'
import { chainRoute } from './chain/chain.route.ts'
import { checkNoticeRoute, checkReviewRoute, reviewDraftCheckRoute } from './check-review/check-review.route.ts'
import { decideReview } from './decide-review/decide-review.decide.ts'
import { decideReviewRoute } from './decide-review/decide-review.route.ts'
import { declineReview } from './decline-review/decline-review.decide.ts'
import { declineReviewRoute } from './decline-review/decline-review.route.ts'
import { draftReview } from './draft-review/draft-review.decide.ts'
import { draftReviewRoute } from './draft-review/draft-review.route.ts'
import { examineNewFacts } from './examine-new-facts/examine-new-facts.decide.ts'
import { examineNewFactsRoute } from './examine-new-facts/examine-new-facts.route.ts'
import { newWordsRoute, reviewsRoute } from './list/list.route.ts'
import { matterProjection } from './list/matter.projection.ts'
import { moveUp } from './move-up/move-up.decide.ts'
import { moveUpRoute } from './move-up/move-up.route.ts'
import { onPaperFilesRoute, onPaperRoute } from './on-paper/on-paper.route.ts'
import { askedReviewRoute, askReviewRoute, requestReviewRoute } from './request-review/request-review.route.ts'
import { requestReview } from './request-review.decide.ts'
import { returnReview } from './return-review/return-review.decide.ts'
import { returnReviewRoute } from './return-review/return-review.route.ts'
import { serveReview } from './serve-review/serve-review.decide.ts'
import { serveReviewRoute } from './serve-review/serve-review.route.ts'
import { terminate } from './terminate/terminate.decide.ts'
import { terminateRoute } from './terminate/terminate.route.ts'
import { withdrawReview } from './withdraw-review/withdraw-review.decide.ts'
import { withdrawReviewRoute } from './withdraw-review/withdraw-review.route.ts'

/** 复查复核: another organ looks again, twice at most, by people who had no part in the decision; and how a matter ends and begins again. */
export const review = {
  name: 'review',
  routes: [
    askReviewRoute,
    askedReviewRoute,
    withdrawReviewRoute,
    requestReviewRoute,
    onPaperRoute,
    onPaperFilesRoute,
    acceptReviewRoute,
    moveUpRoute,
    declineReviewRoute,
    draftReviewRoute,
    returnReviewRoute,
    checkReviewRoute,
    checkNoticeRoute,
    reviewDraftCheckRoute,
    decideReviewRoute,
    serveReviewRoute,
    terminateRoute,
    examineNewFactsRoute,
    chainRoute,
    reviewsRoute,
    newWordsRoute,
  ],
  projections: [matterProjection],
  rules: {
    requestReview,
    acceptReview,
    moveUp,
    declineReview,
    draftReview,
    returnReview,
    decideReview,
    serveReview,
    withdrawReview,
    terminate,
    examineNewFacts,
  },
} as const
