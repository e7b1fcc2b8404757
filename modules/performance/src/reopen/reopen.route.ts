import { matterCommand } from '@onedoor/http'
import { Reopen } from './reopen.contract.ts'
import { reopen } from './reopen.decide.ts'

export const reopenRoute = matterCommand({
  path: '/api/matters/:matter/reopen-handling',
  may: 'performance.reopen',
  summary: { zh: '重新办理', en: 'Open the handling again.' },
  input: Reopen,
  decider: reopen,
})
