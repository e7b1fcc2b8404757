import { matterCommand } from '@onedoor/http'
import { Elect } from './elect.contract.ts'
import { elect } from './elect.decide.ts'

export const electRoute = matterCommand({
  path: '/api/matters/:matter/elect',
  may: 'parties.record',
  summary: { zh: '推选代表（最多五人）', en: 'Record who was elected to represent, five at most.' },
  input: Elect,
  decider: elect,
})
