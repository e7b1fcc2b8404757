import { type Database, type Sql, sql } from '@onedoor/database'
import type { Recorded } from '@onedoor/kernel'
import type { Keys } from '@onedoor/vault'
import type { Written } from './projection.ts'
import { openSealed, UNSIGNED } from './sealing.ts'

/** A row of the register joined with its sealed words, if they were not erased. */
export type EventRow = Readonly<{
  county: string
  position: number
  stream: string
  version: number
  type: string
  at: Date
  acted_by: string
  organ: string
  command_id: string
  data: object
  sealed_digest: Uint8Array | null
  register: string | null
  year: number | null
  number: number | null
  commitment: Uint8Array
  leaf: Uint8Array
  salt: Uint8Array | null
  fields: Record<string, string> | null
  keys: string[] | null
}>

const SELECT = sql`select e.county, e.position, e.stream, e.version, e.type, e.at, e.acted_by, e.organ, e.command_id, e.data, e.sealed_digest,
  e.register, e.year, e.number, e.commitment, e.leaf, s.salt, s.fields, s.keys
  from store.event e left join store.sealed s on s.county = e.county and s.position = e.position`

export const recordedOf = (row: EventRow, keys: Keys): Recorded => ({
  ...(row.fields && { sealed: openSealed(keys, row.stream, row.fields) }),
  ...(row.register !== null && row.year !== null && { entry: { register: row.register, year: row.year } }),
  ...(row.number !== null && { number: row.number }),
  ...{ type: row.type, data: row.data, stream: row.stream, version: row.version, position: row.position },
  ...{ at: row.at, by: row.acted_by, organ: row.organ },
})

/** What is made of the words anew, for projections alone. */
type Remade = Readonly<{ words?: readonly number[] | undefined; signature?: Uint8Array | undefined }>

export const writtenOf = (row: EventRow, { words = [], signature = UNSIGNED }: Remade = {}): Written => ({
  ...{ type: row.type, data: row.data, county: row.county, stream: row.stream, version: row.version },
  ...{ at: row.at, by: row.acted_by, organ: row.organ, position: row.position, number: row.number, register: row.register, year: row.year },
  sealed: row.fields ?? {},
  keys: row.keys ?? [],
  words,
  signature,
})

export const readStream = async (db: Pick<Database, 'query'>, county: string, keys: Keys, stream: string): Promise<readonly Recorded[]> =>
  (await db.query<EventRow>(sql`${SELECT} where e.county = ${county} and e.stream = ${stream} order by e.version`)).map((row) =>
    recordedOf(row, keys),
  )

/** What a command wrote when it was done the first time; empty when it never was. */
export const readCommand = async (
  db: Pick<Database, 'query'>,
  county: string,
  keys: Keys,
  commandId: string,
): Promise<readonly Recorded[]> => {
  // Two steps, because joined they tempt the planner to read the whole register.
  const [command] = await db.query<{ first: number; events: number }>(
    sql`select first_position as first, events from store.command where county = ${county} and command_id = ${commandId}`,
  )
  if (command === undefined) return []
  const { first, events } = command
  const rows = await db.query<EventRow>(
    sql`${SELECT} where e.county = ${county} and e.position >= ${first} and e.position < ${first + events} order by e.position`,
  )
  return rows.map((row) => recordedOf(row, keys))
}

/** The register from a position on, in order: what every projection and every check reads. */
export const batchFrom = (county: string, position: number, limit: number): Sql =>
  sql`${SELECT} where e.county = ${county} and e.position >= ${position} order by e.position limit ${limit}`

export async function* readAll(db: Pick<Database, 'query'>, county: string, from = 0, size = 500): AsyncGenerator<EventRow> {
  for (let position = from; ; ) {
    const rows = await db.query<EventRow>(batchFrom(county, position, size))
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < size) return
    position = last.position + 1
  }
}
