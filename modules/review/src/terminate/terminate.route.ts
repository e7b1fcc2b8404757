import { checkedNotice, matterCommand } from '@onedoor/http'
import { stopsIn } from '@onedoor/text'
import { Terminate } from './terminate.contract.ts'
import { terminate } from './terminate.decide.ts'

export const terminateRoute = matterCommand({
  path: '/api/matters/:matter/terminate',
  may: 'termination.decide',
  summary: { zh: '信访程序终结并告知', en: 'End the procedure and tell the petitioner.' },
  input: Terminate,
  decider: terminate,
  prepare: async (input, asked, seen) => ({ ...input, stops: stopsIn(await checkedNotice(asked, seen, input.text)) }),
})
