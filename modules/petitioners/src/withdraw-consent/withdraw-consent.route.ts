import { matterCommand } from '@onedoor/http'
import { WithdrawConsent } from './withdraw-consent.contract.ts'
import { withdrawConsent } from './withdraw-consent.decide.ts'

export const withdrawConsentRoute = matterCommand({
  path: '/api/matters/:matter/withdraw-consent',
  may: 'parties.record',
  summary: { zh: '登记信访人撤回同意', en: 'Record that the petitioner took a consent back.' },
  input: WithdrawConsent,
  decider: withdrawConsent,
})
