import { type CaseEvent, dayOf, PETITION_OFFICE, type TrackObjected } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { isPetitioner } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { ObjectToTrack } from './object-to-track.contract.ts'

type Refused = 'not-on-another-track' | 'petition-office-only' | 'received-in-future'

const decide = ({ life }: Handling, { receivedOn, reasons }: ObjectToTrack, stamp: Stamp): Decision<TrackObjected, Refused> => {
  if (!isPetitioner(stamp) && stamp.organ !== PETITION_OFFICE) return refuse('petition-office-only')
  if (life?.phase !== 'OTHER_TRACK') return refuse('not-on-another-track', '信访工作条例 第三十一条')
  if (receivedOn > dayOf(stamp.at)) return refuse('received-in-future')
  return [{ type: 'TrackObjected', data: { receivedOn }, sealed: { reasons } }]
}

/** The petitioner says that the way is wrong, on their page or at the window; the unit has it on its list until it withdraws or explains (信访工作条例 第三十一条). */
export const objectToTrack: Decider<Handling, ObjectToTrack, CaseEvent, TrackObjected, Refused> = { initial, evolve, decide }
