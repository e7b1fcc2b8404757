import { matterCommand } from '@onedoor/http'
import { NotifyAgain } from './notify-again.contract.ts'
import { notifyAgain } from './notify-again.decide.ts'

export const notifyAgainRoute = matterCommand({
  path: '/api/matters/:matter/notify-again',
  may: 'parties.record',
  summary: { zh: '补作先前无法作出的告知', en: 'Give the notices that could not be given before.' },
  input: NotifyAgain,
  decider: notifyAgain,
})
