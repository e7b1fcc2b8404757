import { matterCommand, withNoticeStops } from '@onedoor/http'
import { Decline } from './decline.contract.ts'
import { decline } from './decline.decide.ts'

export const declineRoute = matterCommand({
  path: '/api/matters/:matter/decline',
  may: 'handling.accept',
  summary: { zh: '不予受理并告知理由和有权机关', en: 'Decline a matter, with the ground and the competent body.' },
  input: Decline,
  decider: decline,
  prepare: withNoticeStops,
})
