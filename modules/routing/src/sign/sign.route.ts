import { matterCommand } from '@onedoor/http'
import { Sign } from './sign.contract.ts'
import { sign } from './sign.decide.ts'

export const signRoute = matterCommand({
  path: '/api/matters/:matter/sign',
  may: 'routing.sign',
  summary: { zh: '签收转来的事项', en: 'Sign for a matter that was sent to the unit.' },
  input: Sign,
  decider: sign,
})
