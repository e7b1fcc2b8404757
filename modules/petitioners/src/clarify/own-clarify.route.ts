import { byCode } from '../by-code.route.ts'
import { Contact } from '../petitioners.contract.ts'
import { clarify } from './clarify.decide.ts'
import { clarifyForm } from './clarify.view.ts'

export const ownClarifyRoute = byCode({
  path: '/own/contact',
  summary: { zh: '信访人补充联系方式', en: 'The petitioner says how to be reached.' },
  fields: Contact,
  decider: clarify,
  form: clarifyForm,
  command: (contact, { who }) => ({ person: who, contact }),
  done: {
    title: { zh: '联系方式已保存', en: 'Saved' },
    follows: {
      zh: '此后每一步都会告知您；以前没能告知的，责任单位要补告。',
      en: 'From now on you are told of every step; what could not be told before is owed to you now.',
    },
  },
})
