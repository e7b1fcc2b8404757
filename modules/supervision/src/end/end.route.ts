import { matterCommand } from '@onedoor/http'
import { End } from './end.contract.ts'
import { endSupervision } from './end.decide.ts'

export const endRoute = matterCommand({
  path: '/api/matters/:matter/end-supervision',
  may: 'supervision.press',
  summary: { zh: '结束督办', en: 'End the pressing.' },
  input: End,
  decider: endSupervision,
})
