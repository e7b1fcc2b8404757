import { type CaseEvent, lifeOf, standingAside } from '@onedoor/case'
import { type Decider, fold, isRefusal, type Recorded, type Refusal, type Stamp } from '@onedoor/kernel'
import type { Around } from './desk-module.ts'

/** Asks a rule whether it would say no. `make` gives a command whose words are in order, so that only the state of the matter speaks. */
export const probing =
  <State, Command, Out extends CaseEvent, Code extends string>(
    decider: Decider<State, Command, CaseEvent, Out, Code>,
    make: (state: State, stamp: Stamp, around: Around) => NoInfer<Command>,
  ) =>
  (events: readonly Recorded<CaseEvent>[], stamp: Stamp, around: Around): Refusal | undefined => {
    const aside = standingAside(lifeOf(events), stamp)
    if (aside !== undefined) return aside
    const state = fold(events, decider)
    const decided = decider.decide(state, make(state, stamp, around), stamp)
    return isRefusal(decided) ? decided : undefined
  }
