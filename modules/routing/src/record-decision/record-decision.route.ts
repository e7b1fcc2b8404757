import { matterCommand } from '@onedoor/http'
import { inEffect } from '../routing.route.ts'
import { RecordDecision } from './record-decision.contract.ts'
import { recordDecision } from './record-decision.decide.ts'

export const recordDecisionRoute = matterCommand({
  path: '/api/matters/:matter/record-decision',
  may: 'routing.record-decision',
  summary: { zh: '登记党委、政府的决定', en: 'Record what the Party committee and government decided.' },
  input: RecordDecision,
  decider: recordDecision,
  prepare: (input, asked) => inEffect(input, input.unit, asked),
})
