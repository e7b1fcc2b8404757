import { matterCommand } from '@onedoor/http'
import { DecideObjection } from './decide-objection.contract.ts'
import { decideObjection } from './decide-objection.decide.ts'

export const decideObjectionRoute = matterCommand({
  path: '/api/matters/:matter/decide-objection',
  may: 'routing.decide-objection',
  summary: { zh: '核实异议：同意退回，或者不成立', en: 'Decide an objection: take the matter back, or leave it with the unit.' },
  input: DecideObjection,
  decider: decideObjection,
})
