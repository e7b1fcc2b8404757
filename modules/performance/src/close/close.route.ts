import { matterCommand } from '@onedoor/http'
import { Close } from './close.contract.ts'
import { close } from './close.decide.ts'

export const closeRoute = matterCommand({
  path: '/api/matters/:matter/close',
  may: 'performance.close',
  summary: { zh: '逐项核对后办结', en: 'Close a matter after going through the three conclusions.' },
  input: Close,
  decider: close,
})
