import type { Sql, SqlValue } from '@onedoor/database'
import type { Event, Recorded } from '@onedoor/kernel'

/** An event on its way into the store. Position and number are still SQL when it is first written, and plain numbers when a projection is re-made. */
export type Written<E extends Event = Event> = Readonly<{
  type: E['type']
  data: E['data']
  county: string
  stream: string
  version: number
  at: Date
  by: string
  organ: string
  position: SqlValue
  number: SqlValue
  /** The register that the number is of, `document/organ/word`; none without a number. */
  register: string | null
  year: number | null
  /** Sealed fields as ciphertext, by name: a projection may keep them, never their plain text. */
  sealed: Readonly<Record<string, string>>
  /** Blind keys of names, numbers and codes. */
  keys: readonly string[]
  /** Blind keys of its words, for finding a letter by what it says. */
  words: readonly number[]
  /** Blind marks by which its words are known again; empty where it is no letter. */
  signature: Uint8Array
}>

/** Facts kept as rows of their own: each kind of event gives at most one INSERT. What `on` does not name is asked of `every`. */
export type FactProjection = Readonly<{
  kind: 'facts'
  name: string
  table: string
  every?: (event: Written) => Sql | undefined
  on: Readonly<Record<string, ((event: never) => Sql | undefined) | undefined>>
}>

export type Row = Readonly<Record<string, SqlValue>>

/** One row per stream, a fold of the whole stream. `born` gives the columns that are set once, when the stream begins. */
export type RowProjection = Readonly<{
  kind: 'row'
  name: string
  table: string
  /** The streams it keeps a row of: those whose first event is of this type. */
  begins: string
  initial: unknown
  evolve: (state: never, event: never) => unknown
  born: (event: never) => Row
  row: (state: never) => Row
}>

export type Projection = FactProjection | RowProjection

export const factProjection =
  <E extends Event>() =>
  (spec: {
    name: string
    table: string
    every?: (event: Written<E>) => Sql | undefined
    on: { readonly [T in E['type']]?: (event: Written<Extract<E, { type: T }>>) => Sql | undefined }
  }): FactProjection => ({
    kind: 'facts',
    ...spec,
  })

export const rowProjection =
  <E extends Event>() =>
  <State, Begins extends E['type']>(spec: {
    name: string
    table: string
    begins: Begins
    initial: State
    evolve: (state: State, event: Recorded<E>) => State
    born: (event: Written<Extract<E, { type: Begins }>>) => Row
    row: (state: State) => Row
  }): RowProjection => ({ kind: 'row', ...spec })
