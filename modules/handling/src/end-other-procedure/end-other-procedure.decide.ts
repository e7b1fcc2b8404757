import { type CaseEvent, dayOf, type OtherProcedureEnded } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { EndOtherProcedure } from './end-other-procedure.contract.ts'

type Refused = 'not-your-matter' | 'not-on-another-track' | 'ended-in-future' | 'track-objection-open'

const BASIS = '信访工作条例 第三十一条'

const decide = (
  { life, trackObjected }: Handling,
  { endedOn, result }: EndOtherProcedure,
  stamp: Stamp,
): Decision<OtherProcedureEnded, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'OTHER_TRACK') return refuse('not-on-another-track', BASIS)
  if (trackObjected) return refuse('track-objection-open', BASIS)
  return endedOn > dayOf(stamp.at) ? refuse('ended-in-future') : [{ type: 'OtherProcedureEnded', data: { endedOn }, sealed: { result } }]
}

/** The other procedure ended: the matter is closed, unless the petitioner’s objection to the way lies unanswered. */
export const endOtherProcedure: Decider<Handling, EndOtherProcedure, CaseEvent, OtherProcedureEnded, Refused> = { initial, evolve, decide }
