import { matterCommand } from '@onedoor/http'
import { Escalate } from './escalate.contract.ts'
import { escalate } from './escalate.decide.ts'

export const escalateRoute = matterCommand({
  path: '/api/matters/:matter/escalate',
  may: 'routing.escalate',
  summary: { zh: '重大、紧急事项报请党委、政府决定', en: 'Put an important or urgent matter before the Party committee and government.' },
  input: Escalate,
  decider: escalate,
})
