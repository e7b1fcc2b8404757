import { matterCommand } from '@onedoor/http'
import { inEffect } from '../routing.route.ts'
import { DecideDispute } from './decide-dispute.contract.ts'
import { decideDispute } from './decide-dispute.decide.ts'

export const decideDisputeRoute = matterCommand({
  path: '/api/matters/:matter/decide-dispute',
  may: 'routing.decide-dispute',
  summary: { zh: '登记受理争议的决定', en: 'Record the decision of a dispute over competence.' },
  input: DecideDispute,
  decider: decideDispute,
  prepare: (input, asked) => inEffect(input, input.unit, asked),
})
