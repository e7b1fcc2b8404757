import { matterCommand, withNoticeStops } from '@onedoor/http'
import { ChooseTrack } from './choose-track.contract.ts'
import { chooseTrack } from './choose-track.decide.ts'

export const chooseTrackRoute = matterCommand({
  path: '/api/matters/:matter/choose-track',
  may: 'handling.choose-track',
  summary: { zh: '告知处理途径：导入其他法定程序', en: 'Say which other procedure of law it is, where to go and by when.' },
  input: ChooseTrack,
  decider: chooseTrack,
  prepare: withNoticeStops,
})
