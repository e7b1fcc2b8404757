import { type CaseEvent, dayOf, type OtherProcedureEnded, type Passing, passed, stopFault } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { EndOtherProcedure } from './end-other-procedure.contract.ts'

type Refused = 'not-your-matter' | 'not-on-another-track' | 'ended-in-future' | 'track-objection-open' | 'reply-stopped'

/** `stops`: what the reply check stopped for in the result. */
export type EndOtherProcedureCommand = EndOtherProcedure & Passing

const BASIS = '信访工作条例 第三十一条'

const decide = (
  { life, trackObjected }: Handling,
  command: EndOtherProcedureCommand,
  stamp: Stamp,
): Decision<OtherProcedureEnded, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'OTHER_TRACK') return refuse('not-on-another-track', BASIS)
  if (trackObjected) return refuse('track-objection-open', BASIS)
  const { endedOn, result } = command
  if (endedOn > dayOf(stamp.at)) return refuse('ended-in-future')
  const { data, sealed } = passed(command)
  return stopFault(command, BASIS) ?? [{ type: 'OtherProcedureEnded', data: { endedOn, ...data }, sealed: { result, ...sealed } }]
}

/** The other procedure ended: the matter is closed, unless the petitioner’s objection to the way lies unanswered. */
export const endOtherProcedure: Decider<Handling, EndOtherProcedureCommand, CaseEvent, OtherProcedureEnded, Refused> = {
  initial,
  evolve,
  decide,
}
