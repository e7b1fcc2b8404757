import { matterCommand } from '@onedoor/http'
import { Leave } from './leave.contract.ts'
import { leave } from './leave.decide.ts'

export const leaveRoute = matterCommand({
  path: '/api/matters/:matter/leave',
  may: 'parties.record',
  summary: { zh: '登记信访人去世，以及由谁承继', en: 'Record that a petitioner died, and who goes on in that place.' },
  input: Leave,
  decider: leave,
  prepare: (input) => Promise.resolve({ ...input, why: 'DIED' as const }),
})
