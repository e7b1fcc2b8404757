import { asDate, type LimitRefused, limitFault } from '@onedoor/clock'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { InternalLimitSet, LimitEvent } from '../limits.events.ts'
import type { SetLimit } from './limits.contract.ts'
import { evolve, initial, type Limits } from './limits.state.ts'

type Refused = LimitRefused | 'begins-in-the-past'
type Command = Omit<SetLimit, 'commandId'>

const decide = (_: Limits, { clock, length, from, reason }: Command, stamp: Stamp): Decision<InternalLimitSet, Refused> => {
  // A day that was already shown to a clerk is not made shorter behind them.
  if (from < asDate(stamp.at)) return refuse('begins-in-the-past')
  return limitFault({ clock, length, from }) ?? [{ type: 'InternalLimitSet', data: { clock, length, from }, sealed: { reason } }]
}

/** A county may ask more of its own offices than the law, never less. */
export const setLimit: Decider<Limits, Command, LimitEvent, InternalLimitSet, Refused> = { initial, evolve, decide }
