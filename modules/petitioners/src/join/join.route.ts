import { matterCommand } from '@onedoor/http'
import { Join } from './join.contract.ts'
import { join } from './join.decide.ts'

export const joinRoute = matterCommand({
  path: '/api/matters/:matter/join',
  may: 'parties.record',
  summary: { zh: '登记加入共同信访的人', en: 'Record somebody who joins the petition.' },
  input: Join,
  decider: join,
})
