import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

/** A table as a backup sees it: `schema.name` and its columns in order. */
export type StoredTable = Readonly<{ name: string; columns: readonly string[] }>

const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')

const columnsOf = ({ columns }: StoredTable): string => columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ')

const asText = (value: string): string => `'${value.replaceAll("'", "''")}'`

const TABLES = `select t.table_schema || '.' || t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
  from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
  where t.table_type = 'BASE TABLE' and t.table_schema <> all($1) group by 1 order by 1`

const withClient = async <Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url, application_name: 'onedoor-copy' })
  // The query in flight fails; without a listener the process would.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export type Snapshot = Readonly<{
  tables: readonly StoredTable[]
  /** Writes one county's rows of a table as COPY text and gives their number. Memory stays bounded whatever its size. */
  copyOut: (table: StoredTable, county: string, through: readonly [Writable, ...Writable[]]) => Promise<number>
}>

/** Everything as it stands at one instant, while others go on writing. `foreign`: schemas that are not ours. */
export const readSnapshot = <Result>(
  url: string,
  foreign: readonly string[],
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> =>
  withClient(url, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    const { rows: tables } = await client.query<StoredTable>(TABLES, [foreign])
    const copyOut: Snapshot['copyOut'] = async (table, county, through) => {
      const rows = `select ${columnsOf(table)} from ${quoted(table.name)} where county = ${asText(county)}`
      const source = client.query(copyTo(`copy (${rows}) to stdout`))
      await pipeline([source, ...through])
      return source.rowCount
    }
    return work({ tables, copyOut })
  })

export type Loading = Readonly<{
  tables: readonly StoredTable[]
  /** Takes a county's rows out of a table and fills them in from COPY text; gives their number. */
  copyIn: (table: StoredTable, county: string, from: readonly [Readable, ...Writable[]]) => Promise<number>
}>

/** Fills tables, all or nothing. */
export const loadTables = <Result>(url: string, foreign: readonly string[], work: (loading: Loading) => Promise<Result>): Promise<Result> =>
  withClient(url, async (client) => {
    await client.query('begin')
    const { rows: tables } = await client.query<StoredTable>(TABLES, [foreign])
    const copyIn: Loading['copyIn'] = async (table, county, from) => {
      await client.query(`delete from ${quoted(table.name)} where county = $1`, [county])
      const sink = client.query(copyFrom(`copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`))
      await pipeline([...from, sink])
      return sink.rowCount
    }
    const result = await work({ tables, copyIn })
    await client.query('commit')
    return result
  })
