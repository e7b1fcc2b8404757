import { decideDispute } from './decide-dispute/decide-dispute.decide.ts'
import { decideDisputeRoute } from './decide-dispute/decide-dispute.route.ts'
import { decideObjection } from './decide-objection/decide-objection.decide.ts'
import { decideObjectionRoute } from './decide-objection/decide-objection.route.ts'
import { escalate } from './escalate/escalate.decide.ts'
import { escalateRoute } from './escalate/escalate.route.ts'
import { objectToReferral } from './object/object.decide.ts'
import { objectRoute } from './object/object.route.ts'
import { openDispute } from './open-dispute/open-dispute.decide.ts'
import { openDisputeRoute } from './open-dispute/open-dispute.route.ts'
import { recordDecision } from './record-decision/record-decision.decide.ts'
import { recordDecisionRoute } from './record-decision/record-decision.route.ts'
import { refer } from './refer/refer.decide.ts'
import { referRoute } from './refer/refer.route.ts'
import { reportUrgent } from './report-urgent/report-urgent.decide.ts'
import { reportUrgentRoute } from './report-urgent/report-urgent.route.ts'
import { sign } from './sign/sign.decide.ts'
import { signRoute } from './sign/sign.route.ts'
import { holdingProjection } from './succeed/holding.projection.ts'
import { succeed } from './succeed/succeed.decide.ts'
import { succeedJob } from './succeed/succeed.job.ts'
import { succeedRoute } from './succeed/succeed.route.ts'

/** 转送交办: where a matter goes, and who says it should go elsewhere. */
export const routing = {
  name: 'routing',
  routes: [
    referRoute,
    signRoute,
    objectRoute,
    decideObjectionRoute,
    escalateRoute,
    recordDecisionRoute,
    reportUrgentRoute,
    openDisputeRoute,
    decideDisputeRoute,
    succeedRoute,
  ],
  projections: [holdingProjection],
  jobs: [succeedJob],
  rules: {
    ...{ refer, sign, objectToReferral, decideObjection },
    ...{ escalate, recordDecision, reportUrgent, openDispute, decideDispute, succeed },
  },
} as const
