import type { DateOnly } from '../date-only.ts'
import type { ClockRule, RuleSet, Unmeasured } from './rule.ts'

/** Texts of law read together: which period of which text governs on a day. */
export type RuleBook = Readonly<{
  /** Ids that any of the texts ever gave a length, in order. */
  ids: readonly string[]
  /** Whether any of the texts ever spoke of that id, with a length or without. */
  knows: (id: string) => boolean
  /** The rule of that id in force on the day of the event; nothing where the law of that day had none. */
  ruleFor: (id: string, on: DateOnly) => ClockRule | undefined
  /** The duty of that id which the law of that day left without a length. */
  unmeasuredFor: (id: string, on: DateOnly) => Unmeasured | undefined
}>

type Dated<Entry> = Readonly<{ entry: Entry; from: DateOnly; until: DateOnly | undefined }>

/** By id, since a fold asks for the same few a million times. */
const index = <Entry extends Readonly<{ id: string }>>(
  sets: readonly RuleSet[],
  entriesOf: (set: RuleSet) => readonly Entry[],
): ((id: string, on: DateOnly) => Entry | undefined) => {
  const byId = new Map<string, readonly Dated<Entry>[]>()
  for (const set of sets)
    for (const entry of entriesOf(set)) byId.set(entry.id, [...(byId.get(entry.id) ?? []), { entry, from: set.from, until: set.until }])
  return (id, on) => byId.get(id)?.find(({ from, until }) => from <= on && (until === undefined || on <= until))?.entry
}

/** Where two texts give the same id on the same day, the one named first governs: a county puts what it adopted in front. */
export const ruleBook = (sets: readonly RuleSet[]): RuleBook => ({
  ids: [...new Set(sets.flatMap(({ rules }) => rules.map(({ id }) => id)))].sort(),
  knows: (id) => sets.some(({ rules, unmeasured = [] }) => [...rules, ...unmeasured].some((entry) => entry.id === id)),
  ruleFor: index(sets, ({ rules }) => rules),
  unmeasuredFor: index(sets, ({ unmeasured }) => unmeasured ?? []),
})
