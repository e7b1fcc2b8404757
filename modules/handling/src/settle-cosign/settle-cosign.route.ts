import { matterCommand } from '@onedoor/http'
import { SettleCosign } from './settle-cosign.contract.ts'
import { settleCosign } from './settle-cosign.decide.ts'

export const settleCosignRoute = matterCommand({
  path: '/api/matters/:matter/settle-cosign',
  may: 'handling.settle-cosign',
  summary: { zh: '协调会签分歧', en: 'Settle a disagreement on co-signing.' },
  input: SettleCosign,
  decider: settleCosign,
})
