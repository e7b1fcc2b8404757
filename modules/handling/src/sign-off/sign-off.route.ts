import { matterCommand } from '@onedoor/http'
import { stopsIn } from '@onedoor/text'
import { checkedDraft } from '../reply-check.route.ts'
import { SignOff } from './sign-off.contract.ts'
import { signOff } from './sign-off.decide.ts'

export const signOffRoute = matterCommand({
  path: '/api/matters/:matter/sign-off',
  may: 'handling.sign-off',
  summary: { zh: '签发处理意见书', en: 'Sign the opinion as it was drafted.' },
  input: SignOff,
  decider: signOff,
  prepare: async (input, asked, seen) => ({
    ...input,
    posts: await asked.services.directory.posts(),
    stops: stopsIn(await checkedDraft(asked, seen)),
  }),
})
