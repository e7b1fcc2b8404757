import type { Event, Recorded, Stamp } from './event.ts'
import type { Refusal } from './refusal.ts'

export type Decision<E extends Event, Code extends string> = readonly E[] | Refusal<Code>

/** The whole of a use case, without any IO. The same three functions run on the server, on the desk and offline. */
export type Decider<State, Command, In extends Event, Out extends In, Code extends string> = Readonly<{
  initial: State
  evolve: (state: State, event: Recorded<In>) => State
  decide: (state: State, command: Command, stamp: Stamp) => Decision<Out, Code>
}>

export const fold = <State, In extends Event>(
  events: readonly Recorded<In>[],
  by: Readonly<{ initial: State; evolve: (state: State, event: Recorded<In>) => State }>,
): State => events.reduce((state, event) => by.evolve(state, event), by.initial)
