import { matterCommand } from '@onedoor/http'
import { Consent } from './consent.contract.ts'
import { consent } from './consent.decide.ts'

export const consentRoute = matterCommand({
  path: '/api/matters/:matter/consent',
  may: 'parties.record',
  summary: { zh: '登记信访人的同意', en: 'Record what the petitioner agreed to.' },
  input: Consent,
  decider: consent,
})
