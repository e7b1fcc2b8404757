import { byCode } from '../by-code.route.ts'
import { Contact } from '../petitioners.contract.ts'
import { join } from './join.decide.ts'
import { joinForm } from './join.view.ts'

export const ownJoinRoute = byCode({
  path: '/own/join',
  summary: { zh: '本人加入共同信访', en: 'Somebody joins a petition.' },
  fields: Contact,
  decider: join,
  form: joinForm,
  command: (person) => ({ person }),
  done: {
    title: { zh: '已加入', en: 'You have joined' },
    follows: {
      zh: '您现在也是信访人，凭同一个查询码可以看到进度，随时可以退出。',
      en: 'You are a petitioner now. The same query code shows the progress, and you can leave at any time.',
    },
  },
})
