import { matterCommand } from '@onedoor/http'
import { Cosign } from './cosign.contract.ts'
import { cosign } from './cosign.decide.ts'

export const cosignRoute = matterCommand({
  path: '/api/matters/:matter/cosign',
  may: 'handling.cosign',
  summary: { zh: '会签处理意见', en: 'Agree to the draft of the opinion for an assisting unit.' },
  input: Cosign,
  decider: cosign,
})
