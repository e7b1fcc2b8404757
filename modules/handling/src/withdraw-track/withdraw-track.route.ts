import { matterCommand, withNoticeStops } from '@onedoor/http'
import { WithdrawTrack } from './withdraw-track.contract.ts'
import { withdrawTrack } from './withdraw-track.decide.ts'

export const withdrawTrackRoute = matterCommand({
  path: '/api/matters/:matter/withdraw-track',
  may: 'handling.withdraw-track',
  summary: { zh: '撤回途径告知，重新告知', en: 'Withdraw the notice of another way.' },
  input: WithdrawTrack,
  decider: withdrawTrack,
  prepare: withNoticeStops,
})
