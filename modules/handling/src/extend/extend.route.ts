import { matterCommand, withStops } from '@onedoor/http'
import { checkedNews } from '../reply-check.route.ts'
import { Extend } from './extend.contract.ts'
import { extend } from './extend.decide.ts'

export const extendRoute = matterCommand({
  path: '/api/matters/:matter/extend',
  may: 'handling.extend',
  summary: { zh: '批准延长办理期限', en: 'Approve more time for handling, at most thirty days.' },
  input: Extend,
  decider: extend,
  prepare: async (input, asked, seen) => withStops(input, await checkedNews(asked, seen, input.reason)),
})
