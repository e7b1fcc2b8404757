import { type CaseEvent, type Passing, PETITION_OFFICE, passed, stopFault, type TrackWithdrawn } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { WithdrawTrack } from './withdraw-track.contract.ts'

type Refused = 'not-your-matter' | 'not-on-another-track' | 'not-head-of-unit' | 'reply-stopped'

/** `stops`: what the reply check stopped for in the reasons. */
export type WithdrawTrackCommand = WithdrawTrack & Passing

const BASIS = '信访工作条例 第三十一条'

const isOfficeHead = ({ organ, roles }: Stamp): boolean => organ === PETITION_OFFICE && roles.includes('office-head')

const decide = ({ life }: Handling, command: WithdrawTrackCommand, stamp: Stamp): Decision<TrackWithdrawn, Refused> => {
  if (!heldBy(life, stamp) && !isOfficeHead(stamp)) return refuse('not-your-matter')
  if (life?.phase !== 'OTHER_TRACK') return refuse('not-on-another-track', BASIS)
  if (!isHead(stamp) && !isOfficeHead(stamp)) return refuse('not-head-of-unit')
  const { data, sealed } = passed(command)
  return (
    stopFault(command, BASIS) ?? [
      {
        type: 'TrackWithdrawn',
        data: { unit: life.unit ?? life.holder, ...data },
        sealed: { reasons: command.reasons, ...sealed },
      },
    ]
  )
}

/** The way was wrong: the unit must say again how it handles the matter, within the days it always had (信访工作条例 第三十一条). */
export const withdrawTrack: Decider<Handling, WithdrawTrackCommand, CaseEvent, TrackWithdrawn, Refused> = { initial, evolve, decide }
