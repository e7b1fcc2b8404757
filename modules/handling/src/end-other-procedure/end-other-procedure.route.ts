import { matterCommand, withStops } from '@onedoor/http'
import { checkedNews } from '../reply-check.route.ts'
import { EndOtherProcedure } from './end-other-procedure.contract.ts'
import { endOtherProcedure } from './end-other-procedure.decide.ts'

export const endOtherProcedureRoute = matterCommand({
  path: '/api/matters/:matter/end-other-procedure',
  may: 'handling.procedure',
  summary: { zh: '登记其他法定程序已结束', en: 'Record that the other procedure ended.' },
  input: EndOtherProcedure,
  decider: endOtherProcedure,
  prepare: async (input, asked, seen) => withStops(input, await checkedNews(asked, seen, input.result)),
})
