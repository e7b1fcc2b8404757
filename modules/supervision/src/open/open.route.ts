import { matterCommand } from '@onedoor/http'
import { Open } from './open.contract.ts'
import { openSupervision } from './open.decide.ts'

export const openRoute = matterCommand({
  path: '/api/matters/:matter/open-supervision',
  may: 'supervision.press',
  summary: { zh: '督办承办单位', en: 'Press the unit for a breach, with a day to report by.' },
  input: Open,
  decider: openSupervision,
})
