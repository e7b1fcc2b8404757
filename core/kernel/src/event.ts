/** Anything JSON can carry. Event payloads are plain data: no dates, no classes, no undefined. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What a register numbers: 收件 submissions, 信访事项 matters, 公文 documents of one organ and kind. The year is that of the stamp, Asia/Shanghai. */
export type Entry = Readonly<{ register: string; year: number }>

/**
 * A fact. Named in the past tense, appended once, never changed.
 *
 * `data` is structure: who (by id), when, which unit, which rule. It is never erased and holds no person's name or words.
 * `sealed` is what a person said or is called: stored encrypted, erasable under 个人信息保护法 第47条; folds must not depend on it.
 * `entry`, when present, asks the store for the next gap-free number of that register in the same transaction.
 */
export type Event<Type extends string = string, Data extends object = object, Sealed extends object = object> = Readonly<{
  type: Type
  data: Readonly<Data>
  sealed?: Readonly<Sealed>
  entry?: Entry
}>

/** Who did it, for which organ, and when it became true: supplied by the edge, never by the domain. */
export type Stamp = Readonly<{
  /** The instant, by the server's clock (or the simulated calendar of a replay). */
  at: Date
  /** User id; `petitioner` for an act of the petitioner through the portal; `system` for a job. */
  by: string
  /** Unit id the person acted for; empty for petitioners. */
  organ: string
  /** Roles held in that unit at that instant. */
  roles: readonly string[]
  /** Made by the client; sending it twice does nothing twice. */
  commandId: string
}>

/** An event as the store gives it back. `position` is gap-free per county from 0; `number` is set when the event asked for an entry. */
export type Recorded<E extends Event = Event> = E &
  Readonly<{ stream: string; version: number; position: number; number?: number; at: Date; by: string; organ: string }>

export type Of<E extends Event, Type extends E['type']> = Extract<E, { type: Type }>
