import { asDate } from '@onedoor/clock'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { InternalLimitEnded, LimitEvent } from '../limits.events.ts'
import type { EndLimit } from './limits.contract.ts'
import { evolve, initial, type Limits } from './limits.state.ts'

type Refused = 'ends-in-the-past' | 'no-such-limit'
type Command = Omit<EndLimit, 'commandId'>

const decide = (limits: Limits, { clock, until, reason }: Command, stamp: Stamp): Decision<InternalLimitEnded, Refused> => {
  if (until < asDate(stamp.at)) return refuse('ends-in-the-past')
  if (!limits.some((limit) => limit.clock === clock && limit.until === undefined)) return refuse('no-such-limit')
  return [{ type: 'InternalLimitEnded', data: { clock, until }, sealed: { reason } }]
}

/** Back to the legal period alone; runs under the limit keep the day they had. */
export const endLimit: Decider<Limits, Command, LimitEvent, InternalLimitEnded, Refused> = { initial, evolve, decide }
