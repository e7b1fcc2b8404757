import type { CaseEvent, Life, Phase, RightCode } from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'
import { type Decider, type Decision, isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import type { Chance } from './chance.ts'

/** What a command is made of: chance, the life as it is, who sends it, and the day. */
export type Given = Readonly<{ chance: Chance; life: Life; today: DateOnly; events: readonly Recorded<CaseEvent>[]; by: string }>

type Hints = Readonly<{
  /** Phases in which it carries a matter on; tried there more often, so that histories grow long. */
  forward?: readonly Phase[]
  /** The unit whose turn it is, where that is not whoever holds the matter. */
  whose?: (life: Life) => string | undefined
  /** Who does it without a door: a job, or the head of the office at the machine itself. */
  inside?: 'system' | 'office-head'
  /** The right of the petitioner that it uses, and the refusals that are about what was filled in. */
  right?: Readonly<{ code: RightCode; faults: readonly string[] }>
}>

/** One use case as the model sees it: its own rule, and a command that somebody might send, sensible or not. */
export type Act = Hints &
  Readonly<{
    name: string
    /** The decider itself, as manifests and routes name it. */
    rule: unknown
    fold: unknown
    initial: unknown
    evolve: (state: unknown, event: Recorded<CaseEvent>) => unknown
    decide: (state: unknown, given: Given, stamp: Stamp) => Decision<CaseEvent, string>
  }>

export const act = <State, Command, In extends CaseEvent, Out extends In, Code extends string>(
  name: string,
  decider: Decider<State, Command, In, Out, Code>,
  command: (given: Given) => Command,
  hints: Hints = {},
): Act => ({
  name,
  rule: decider,
  fold: decider.evolve,
  initial: decider.initial,
  evolve: decider.evolve as Act['evolve'],
  decide: (state, given, stamp) => decider.decide(state as State, command(given), stamp),
  ...hints,
})

export const isDone = (decision: Decision<CaseEvent, string>): decision is readonly CaseEvent[] =>
  !isRefusal(decision) && decision.length > 0

export const LONG = '经核实，情况属实，理由详见所附材料。'

/** A day around today, before or after: rules must see to it themselves. */
export const around = ({ chance, today }: Given, before = 10, after = 40): DateOnly => addDays(today, chance.between(-before, after))

export const aClaim = ({ chance, life }: Given): string => chance.pick([...life.claims, 'claim-9'])

export const aPerson = ({ chance, life }: Given): string =>
  chance.pick([...life.persons, ...life.persons, ...life.persons, 'person-1', 'person-99'])

const TOLD = ['DIRECT', 'POST', 'PORTAL', 'PHONE', 'NOT_REACHABLE'] as const

/** Mostly told as it is owed. */
export const told = ({ chance, life }: Given) => (chance.percent(80) ? (life.notifiable ? 'POST' : 'NOT_REACHABLE') : chance.pick(TOLD))

export const FILE = { digest: 'a'.repeat(64), mime: 'image/png', bytes: 1000, name: '照片.png' } as const

/** With its paper, or without. */
export const files = ({ chance }: Given): readonly (typeof FILE)[] => (chance.percent(70) ? [FILE] : [])

/** Service of a paper in one of the lawful ways, proved or not. */
export const service = (given: Given) => ({
  method: given.chance.pick(['DIRECT', 'AGENT', 'LEFT', 'POST', 'ELECTRONIC'] as const),
  servedOn: given.chance.percent(75) ? given.today : around(given, 3, 1),
  receiver: given.chance.pick(['', '王大明', '王大明、李四']),
  remarks: given.chance.pick(['', LONG]),
  consentToElectronic: given.chance.percent(50),
  proof: files(given),
})
