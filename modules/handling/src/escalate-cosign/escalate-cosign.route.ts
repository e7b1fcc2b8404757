import { matterCommand } from '@onedoor/http'
import { EscalateCosign } from './escalate-cosign.contract.ts'
import { escalateCosign } from './escalate-cosign.decide.ts'

export const escalateCosignRoute = matterCommand({
  path: '/api/matters/:matter/escalate-cosign',
  may: 'handling.escalate-cosign',
  summary: { zh: '提请信访部门协调会签', en: 'Put a missing co-signature before the petition office.' },
  input: EscalateCosign,
  decider: escalateCosign,
})
