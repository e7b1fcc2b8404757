import { answerLookBack } from './answer-look-back/answer-look-back.decide.ts'
import { answerLookBackRoute } from './answer-look-back/answer-look-back.route.ts'
import { answerProposal } from './answer-proposal/answer-proposal.decide.ts'
import { answerProposalRoute } from './answer-proposal/answer-proposal.route.ts'
import { casesRoute } from './cases/cases.route.ts'
import { closeLookBack } from './close-look-back/close-look-back.decide.ts'
import { closeLookBackRoute } from './close-look-back/close-look-back.route.ts'
import { correctAnswer } from './correct-answer/correct-answer.decide.ts'
import { correctAnswerRoute } from './correct-answer/correct-answer.route.ts'
import { correctFinding } from './correct-finding/correct-finding.decide.ts'
import { correctFindingRoute } from './correct-finding/correct-finding.route.ts'
import { figuresRoute } from './figures/figures.route.ts'
import { groupJob, groupMatters, learnJob } from './grouping.job.ts'
import { lookBackItemProjection, lookBackProjection } from './look-back.projection.ts'
import { lookBackRoute, lookBacksRoute } from './look-backs/look-backs.route.ts'
import { holdingProjection, matterProjection, sideProjection } from './matters.projection.ts'
import { noteLookBack } from './note-look-back/note-look-back.decide.ts'
import { noteLookBackRoute } from './note-look-back/note-look-back.route.ts'
import { orderLookBack } from './order-look-back/order-look-back.decide.ts'
import { orderLookBackRoute } from './order-look-back/order-look-back.route.ts'
import { proposalProjection } from './proposal.projection.ts'
import { proposalsRoute } from './proposals/proposals.route.ts'
import { returnLookBack } from './return-look-back/return-look-back.decide.ts'
import { returnLookBackRoute } from './return-look-back/return-look-back.route.ts'

/** 热点问题: what many letters are about, and the two things that follow: a second look by the unit, and a proposal on policy. About matters, never about people. */
export const hotMatters = {
  name: 'hot-matters',
  routes: [
    ...[figuresRoute, casesRoute, orderLookBackRoute, lookBacksRoute, lookBackRoute],
    ...[answerLookBackRoute, correctFindingRoute, closeLookBackRoute, returnLookBackRoute, noteLookBackRoute],
    ...[proposalsRoute, answerProposalRoute, correctAnswerRoute],
  ],
  projections: [matterProjection, holdingProjection, sideProjection, lookBackProjection, lookBackItemProjection, proposalProjection],
  jobs: [groupJob, learnJob],
  rules: { orderLookBack, answerLookBack, correctFinding, closeLookBack, returnLookBack, noteLookBack, answerProposal, correctAnswer },
  /** Puts what came in since into its groups; for measuring it. */
  groupMatters,
} as const
