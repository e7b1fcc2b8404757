import { type CaseEvent, PETITION_OFFICE, type TrackWithdrawn } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { WithdrawTrack } from './withdraw-track.contract.ts'

type Refused = 'not-your-matter' | 'not-on-another-track' | 'not-head-of-unit'

const isOfficeHead = ({ organ, roles }: Stamp): boolean => organ === PETITION_OFFICE && roles.includes('office-head')

const decide = ({ life }: Handling, { reasons }: WithdrawTrack, stamp: Stamp): Decision<TrackWithdrawn, Refused> => {
  if (!heldBy(life, stamp) && !isOfficeHead(stamp)) return refuse('not-your-matter')
  if (life?.phase !== 'OTHER_TRACK') return refuse('not-on-another-track', '信访工作条例 第三十一条')
  if (!isHead(stamp) && !isOfficeHead(stamp)) return refuse('not-head-of-unit')
  return [{ type: 'TrackWithdrawn', data: { unit: life.unit ?? life.holder }, sealed: { reasons } }]
}

/** The way was wrong: the unit must say again how it handles the matter, within the days it always had (信访工作条例 第三十一条). */
export const withdrawTrack: Decider<Handling, WithdrawTrack, CaseEvent, TrackWithdrawn, Refused> = { initial, evolve, decide }
