import { byCode } from '../by-code.route.ts'
import { EndMandate } from './end-mandate.contract.ts'
import { endMandate } from './end-mandate.decide.ts'
import { endMandateForm } from './end-mandate.view.ts'

export const ownEndMandateRoute = byCode({
  path: '/own/end-mandate',
  summary: { zh: '信访人收回委托', en: 'The petitioner takes a mandate back.' },
  fields: EndMandate.pick({ mandate: true }),
  decider: endMandate,
  form: endMandateForm,
  command: ({ mandate }) => ({ mandate, why: 'WITHDRAWN' as const }),
  done: {
    title: { zh: '委托已收回', en: 'The mandate is taken back' },
    follows: {
      zh: '从现在起，这名代理人不能再代您办任何事，也不能再得到任何消息。',
      en: 'From now on this agent can do nothing for you and is told nothing.',
    },
  },
})
