import type { CaseEvent, Life } from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'
import { type Decider, type Decision, isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import type { Chance } from './chance.ts'

/** What a command is made of: chance, the life as it is, and the day. */
export type Given = Readonly<{ chance: Chance; life: Life; today: DateOnly; events: readonly Recorded<CaseEvent>[] }>

/** One use case as the model sees it: its own rule, and a command that somebody might send, sensible or not. */
export type Act = Readonly<{
  name: string
  fold: unknown
  initial: unknown
  evolve: (state: unknown, event: Recorded<CaseEvent>) => unknown
  decide: (state: unknown, given: Given, stamp: Stamp) => Decision<CaseEvent, string>
}>

export const act = <State, Command, Out extends CaseEvent, Code extends string>(
  name: string,
  decider: Decider<State, Command, CaseEvent, Out, Code>,
  command: (given: Given) => Command,
): Act => ({
  name,
  fold: decider.evolve,
  initial: decider.initial,
  evolve: decider.evolve as Act['evolve'],
  decide: (state, given, stamp) => decider.decide(state as State, command(given), stamp),
})

export const isDone = (decision: Decision<CaseEvent, string>): decision is readonly CaseEvent[] =>
  !isRefusal(decision) && decision.length > 0

export const LONG = '经核实，情况属实，理由详见所附材料。'

/** A day around today, before or after: rules must see to it themselves. */
export const around = ({ chance, today }: Given, before = 10, after = 40): DateOnly => addDays(today, chance.between(-before, after))

export const aClaim = ({ chance, life }: Given): string => chance.pick([...life.claims, 'claim-9'])
