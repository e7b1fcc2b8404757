import { join, type Sql, sql } from '@onedoor/database'
import type { Event, Recorded, Stamp } from '@onedoor/kernel'
import type { FactProjection, Projection, Row, RowProjection, Written } from './projection.ts'
import { type Sealed, UNSIGNED } from './sealing.ts'

/** An event with everything that can be known before the database gives it its place. */
export type Prepared = Readonly<{
  event: Event
  stream: string
  version: number
  sealed: Sealed | undefined
  label: Uint8Array
  commitment: Uint8Array
}>

type Numbering = Readonly<{ counter: number; offset: number }>
export type Append = Readonly<{
  county: string
  stamp: Stamp
  prepared: readonly Prepared[]
  /** Whole streams as they will be, for row projections. */
  streams: readonly Readonly<{ stream: string; events: readonly Recorded[]; fresh: number }>[]
  projections: readonly Projection[]
}>

const counterKey = (event: Event): string | undefined => event.entry && `${event.entry.register}/${event.entry.year}`

/** Which counter each event draws on, and the how-manieth of this command it is. */
const numberings = (prepared: readonly Prepared[]): { keys: readonly string[]; of: readonly (Numbering | undefined)[] } => {
  const counts = new Map<string, number>()
  const of = prepared.map(({ event }) => {
    const key = counterKey(event)
    if (key === undefined) return undefined
    const offset = (counts.get(key) ?? 0) + 1
    counts.set(key, offset)
    return { key, offset }
  })
  const keys = [...counts.keys()]
  return { keys, of: of.map((n) => n && { counter: keys.indexOf(n.key), offset: n.offset }) }
}

const raw = (text: string): Sql => ({ text, values: [] })

/** Plain whole numbers made here, written into the text: the text stays the same for the same shape of command, so PostgreSQL keeps its plan. */
const headFirst = (offset: number): Sql => raw(`((select first from head) + ${offset})`)
const taken = (n: Numbering | undefined): Sql =>
  n === undefined ? raw('null') : raw(`((select before from counter_${n.counter}) + ${n.offset})`)

const counterCte = (county: string, event: Event, index: number, count: number): Sql => {
  const { register, year } = event.entry ?? { register: '', year: 0 }
  return sql`${raw(`counter_${index}`)} as (insert into store.counter as c (county, register, year, last)
    select head.county, ${register}::text, ${year}::integer, ${count}::bigint from head
    on conflict (county, register, year) do update set last = c.last + excluded.last
    where c.county = ${county} returning c.last - ${count}::bigint as before)`
}

const eventCte = (append: Append, index: number, number: Numbering | undefined): Sql => {
  const { county, stamp, prepared } = append
  const { event, stream, version, sealed, label, commitment } = prepared[index] as Prepared
  const { register = null, year = null } = event.entry ?? {}
  const position = headFirst(index)
  return sql`${raw(`event_${index}`)} as (insert into store.event
    (county, position, stream, version, type, at, acted_by, organ, command_id, data, sealed_digest, register, year, number, commitment, leaf)
    values (${county}, ${position}, ${stream}, ${version}, ${event.type}, ${stamp.at}, ${stamp.by}, ${stamp.organ}, ${stamp.commandId},
      ${JSON.stringify(event.data)}, ${sealed?.digest ?? null}, ${register}, ${year}, ${taken(number)}, ${commitment},
      sha256('\\x00'::bytea || int8send(${position}) || int8send(coalesce(${taken(number)}, 0)) || ${label}::bytea || ${commitment}::bytea)))`
}

const sealedCte = (county: string, { sealed }: Prepared, index: number): Sql | undefined =>
  sealed &&
  sql`${raw(`sealed_${index}`)} as (insert into store.sealed (county, position, salt, fields, keys)
    values (${county}, ${headFirst(index)}, ${sealed.salt}, ${JSON.stringify(sealed.fields)}, ${[...sealed.keys]}))`

const commandCte = ({ county, stamp, prepared }: Append): Sql =>
  sql`command as (insert into store.command (county, command_id, first_position, events)
    values (${county}, ${stamp.commandId}, (select first from head), ${prepared.length}))`

const WORDLESS: Pick<Sealed, 'fields' | 'keys' | 'words' | 'signature'> = { fields: {}, keys: [], words: [], signature: UNSIGNED }

const writtenAt = (append: Append, index: number, number: Numbering | undefined): Written => {
  const { event, stream, version, sealed } = append.prepared[index] as Prepared
  const { fields, keys, words, signature } = sealed ?? WORDLESS
  const { at, by, organ } = append.stamp
  return {
    ...{ type: event.type, data: event.data, county: append.county, stream, version, at, by, organ },
    position: headFirst(index),
    number: taken(number),
    ...{ register: event.entry?.register ?? null, year: event.entry?.year ?? null },
    sealed: fields,
    ...{ keys, words, signature },
  }
}

const columns = (row: Row): Sql => raw(Object.keys(row).join(', '))

export const insertRow = (table: string, row: Row): Sql =>
  sql`insert into ${raw(table)} (${columns(row)}) values (${join(
    Object.values(row).map((value) => sql`${value}`),
    ', ',
  )})`

const updateRow = (table: string, county: string, id: string, row: Row): Sql =>
  sql`update ${raw(table)} set ${join(
    Object.entries(row).map(([column, value]) => sql`${raw(column)} = ${value}`),
    ', ',
  )} where county = ${county} and id = ${id}`

/** What one projection wants kept of one event; nothing, if it does not care. */
export const factOf = (projection: FactProjection, event: Written): Sql | undefined =>
  (projection.on[event.type] ?? projection.every)?.(event as never)

const rowStatements = (append: Append, projection: RowProjection, written: readonly Written[]): readonly Sql[] =>
  append.streams
    .filter(({ events }) => events[0]?.type === projection.begins)
    .map(({ stream, events, fresh }) => {
      const state = events.reduce<unknown>((s, event) => projection.evolve(s as never, event as never), projection.initial)
      const row = projection.row(state as never)
      if (fresh < events.length) return updateRow(projection.table, append.county, stream, row)
      const first = written.find((event) => event.stream === stream) as never
      return insertRow(projection.table, { county: append.county, id: stream, ...projection.born(first), ...row })
    })

const projected = (append: Append, written: readonly Written[]): readonly Sql[] =>
  append.projections.flatMap((projection) =>
    projection.kind === 'facts' ? written.flatMap((event) => factOf(projection, event) ?? []) : rowStatements(append, projection, written),
  )

/**
 * The whole command as one SQL statement: place in the register, numbers, events, sealed words, projections.
 * One statement is one transaction, and the county's row is locked for no longer than the statement and its commit take.
 * It is sound because no two parts touch the same row: events and facts are only inserted, and each projected row belongs to one stream.
 */
export const appendStatement = (append: Append): Sql => {
  const { county, prepared } = append
  const { keys, of } = numberings(prepared)
  const written = prepared.map((_, index) => writtenAt(append, index, of[index]))
  const counters = keys.map((key, index) => {
    const drawing = prepared.filter(({ event }) => counterKey(event) === key)
    return counterCte(county, (drawing[0] as Prepared).event, index, drawing.length)
  })
  const parts = [
    sql`head as (update store.head set next_position = next_position + ${prepared.length}::bigint where county = ${county}
      returning county, next_position - ${prepared.length}::bigint as first)`,
    ...counters,
    commandCte(append),
    ...prepared.map((_, index) => eventCte(append, index, of[index])),
    ...prepared.flatMap((p, index) => sealedCte(county, p, index) ?? []),
    ...projected(append, written).map((statement, index) => sql`${raw(`projected_${index}`)} as (${statement})`),
  ]
  const numbers = of.map((n, index) => sql`${taken(n)} as ${raw(`number_${index}`)}`)
  return sql`with ${join(parts, ', ')} select first, ${join(numbers, ', ')} from head`
}
