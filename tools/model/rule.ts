import type { CaseEvent, CaseEventOf, Life } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

export type Past = readonly Recorded<CaseEvent>[]

/** What must hold at every event, said without the table of the lifecycle: a fault in words, or nothing. */
export type Rule = (before: Life, event: Recorded<CaseEvent>, after: Life, past: Past) => string | undefined

export type Rules = Readonly<Record<string, Rule>>

type Type = CaseEvent['type']

export const has = (past: Past, ...types: readonly Type[]): boolean => past.some(({ type }) => types.includes(type))

export const last = <T extends Type>(past: Past, ...types: readonly T[]): Recorded<CaseEventOf<T>> | undefined =>
  past.findLast((event): event is Recorded<CaseEventOf<T>> => (types as readonly Type[]).includes(event.type))

/** What came after the latest of these; everything where none of them happened. */
export const since = (past: Past, ...types: readonly Type[]): Past => past.slice(past.findLastIndex(({ type }) => types.includes(type)) + 1)

/** A rule about one kind of event alone. */
export const on =
  <T extends Type>(type: T, rule: (event: Recorded<CaseEventOf<T>>, before: Life, past: Past) => string | undefined): Rule =>
  (before, event, _, past) =>
    event.type === type ? rule(event as unknown as Recorded<CaseEventOf<T>>, before, past) : undefined
