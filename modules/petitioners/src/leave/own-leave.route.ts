import { z } from 'zod'
import { byCode } from '../by-code.route.ts'
import { told, words } from '../petitioners.contract.ts'
import { leave } from './leave.decide.ts'
import { leaveForm } from './leave.view.ts'

export const ownLeaveRoute = byCode({
  path: '/own/leave',
  summary: { zh: '本人退出共同信访', en: 'Somebody leaves a petition.' },
  fields: z.object({ words: words(2000).min(1, told('请用自己的话写明为什么退出', 'say in your own words why')) }),
  decider: leave,
  form: leaveForm,
  command: (given, { who }) => ({ person: who, why: 'WITHDREW' as const, words: given.words }),
  done: {
    title: { zh: '已退出', en: 'You have left' },
    follows: { zh: '其余的人的事项照常办理。', en: 'The matter goes on for the others.' },
  },
})
