import { byCode } from '../by-code.route.ts'
import { Withdraw } from './withdraw.contract.ts'
import { withdraw } from './withdraw.decide.ts'
import { withdrawConfirm, withdrawForm } from './withdraw.view.ts'

/** There is no such route at the desk: it is the petitioner's alone. */
export const ownWithdrawRoute = byCode({
  path: '/own/withdraw',
  summary: { zh: '信访人本人撤回', en: 'The petitioner withdraws the matter.' },
  fields: Withdraw,
  decider: withdraw,
  form: withdrawForm,
  confirm: withdrawConfirm,
  command: (given) => given,
  done: {
    title: { zh: '已撤回', en: 'Withdrawn' },
    follows: {
      zh: '这件事项不再办理。以后想再提出，随时可以。',
      en: 'The matter is no longer handled. You may put it again whenever you like.',
    },
  },
})
