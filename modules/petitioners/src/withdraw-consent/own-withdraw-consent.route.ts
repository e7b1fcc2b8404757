import { byCode } from '../by-code.route.ts'
import { consentForm } from '../consents.view.ts'
import { WithdrawConsent } from './withdraw-consent.contract.ts'
import { withdrawConsent } from './withdraw-consent.decide.ts'

export const ownWithdrawConsentRoute = byCode({
  path: '/own/withdraw-consent',
  summary: { zh: '信访人收回同意', en: 'The petitioner takes a consent back.' },
  fields: WithdrawConsent.pick({ to: true }),
  decider: withdrawConsent,
  form: consentForm,
  command: ({ to }, { who }) => ({ to, person: who }),
  done: {
    title: { zh: '已收回', en: 'Taken back' },
    follows: { zh: '办理照常进行，期限不变。', en: 'The handling goes on as before, and no last day moves.' },
  },
})
