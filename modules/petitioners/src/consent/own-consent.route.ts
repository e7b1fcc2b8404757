import { byCode } from '../by-code.route.ts'
import { consentForm } from '../consents.view.ts'
import { Consent } from './consent.contract.ts'
import { consent } from './consent.decide.ts'

export const ownConsentRoute = byCode({
  path: '/own/consent',
  summary: { zh: '信访人同意一件事', en: 'The petitioner agrees to one thing.' },
  fields: Consent.pick({ to: true }),
  decider: consent,
  form: consentForm,
  command: ({ to }, { who }) => ({ to, person: who, words: '' }),
  done: {
    title: { zh: '已记下您的同意', en: 'Your consent is recorded' },
    follows: { zh: '随时可以收回。', en: 'You can take it back at any time.' },
  },
})
