import { matterCommand } from '@onedoor/http'
import { petitionerAsks } from '../petitioner.route.ts'
import { ObjectToTrack } from './object-to-track.contract.ts'
import { objectToTrack } from './object-to-track.decide.ts'

export const objectToTrackRoute = matterCommand({
  path: '/api/matters/:matter/object-to-track',
  may: 'handling.object-to-track',
  summary: { zh: '登记信访人对处理途径的异议', en: 'Record that the petitioner finds the way wrong.' },
  input: ObjectToTrack,
  decider: objectToTrack,
})

/** The same from the petitioner’s own page, by query code. */
export const objectByPetitionerRoute = petitionerAsks({
  path: '/object-to-way',
  summary: { zh: '认为处理途径不对', en: 'Say that the way is wrong.' },
  decider: objectToTrack,
  command: (reasons, today) => ({ receivedOn: today, reasons }),
})
