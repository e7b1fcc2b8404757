import { matterCommand } from '@onedoor/http'
import { DecideRecusal } from './decide-recusal.contract.ts'
import { decideRecusal } from './decide-recusal.decide.ts'

export const decideRecusalRoute = matterCommand({
  path: '/api/matters/:matter/decide-recusal',
  may: 'handling.decide-recusal',
  summary: { zh: '决定回避', en: 'Decide whether somebody stands aside, and who goes on.' },
  input: DecideRecusal,
  decider: decideRecusal,
  prepare: async (input, asked) => ({ ...input, posts: await asked.services.directory.posts() }),
})
