import { deepStrictEqual } from 'node:assert'
import type { Decider } from './decider.ts'
import type { Event, Recorded, Stamp } from './event.ts'

type Past<E extends Event> = readonly [at: string, event: E, who?: Partial<Stamp>]

/** `2026-03-01` means nine in the morning there; a time may be written out: `2026-03-01T23:50`. Always Asia/Shanghai. */
export const instant = (at: string): Date => new Date(at.length === 10 ? `${at}T09:00:00+08:00` : `${at}:00+08:00`)

export const stampAt = (at: string, who: Partial<Stamp> = {}): Stamp => ({
  at: instant(at),
  by: 'tester',
  organ: 'unit-1',
  roles: [],
  commandId: 'command-1',
  ...who,
})

export const recorded = <E extends Event>(past: readonly Past<E>[]): Recorded<E>[] =>
  past.map(([at, event, who], i) => {
    const { by, organ } = stampAt(at, who)
    return { ...event, stream: 'matter-1', version: i + 1, position: i, at: instant(at), by, organ, ...(event.entry && { number: i + 1 }) }
  })

/** given(past).when(command, now, who).then(events) or .thenRefused(code): the only harness that rules need. */
export const story = <S, C, In extends Event, Out extends In, Code extends string>(decider: Decider<S, C, In, Out, Code>) => ({
  given: (...past: readonly Past<In>[]) => ({
    when: (command: C, now: string, who: Partial<Stamp> = {}) => {
      const state = recorded(past).reduce((s, event) => decider.evolve(s, event), decider.initial)
      const decision = decider.decide(state, command, stampAt(now, who))
      return {
        decision,
        then: (...events: readonly Out[]) => {
          deepStrictEqual(decision, events)
        },
        thenRefused: (code: Code) => {
          deepStrictEqual('refused' in decision ? decision.refused : decision, code)
        },
      }
    },
  }),
})
