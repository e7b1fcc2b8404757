import { matterCommand } from '@onedoor/http'
import { Clarify } from './clarify.contract.ts'
import { clarify } from './clarify.decide.ts'

export const clarifyRoute = matterCommand({
  path: '/api/matters/:matter/clarify',
  may: 'parties.record',
  summary: { zh: '登记已经明确的姓名、住址', en: 'Record a name and address that became clear.' },
  input: Clarify,
  decider: clarify,
})
