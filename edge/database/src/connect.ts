import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Sql } from './sql.ts'

/** A way to ask questions: the pool, or one transaction of it. */
export type Query = Readonly<{ query: <Row>(sql: Sql) => Promise<Row[]> }>

export type Database = Query &
  Readonly<{
    /** All or nothing. The work must use `tx` only: a second connection inside would wait for itself. */
    transaction: <Result>(work: (tx: Query) => Promise<Result>, options?: Readonly<{ readOnly?: boolean }>) => Promise<Result>
    close: () => Promise<void>
  }>

export type ConnectOptions = Readonly<{ name: string; max?: number; statementTimeoutMs?: number }>

const { builtins } = pg.types

/** Counts and positions are whole numbers that JavaScript holds exactly; a larger one is damage. */
const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`The number ${text} from the database is too large.`)
  return number
}

const PARSERS = new Map<number, (text: string) => unknown>([
  [builtins.INT8, wholeNumber],
  // A day is a day: never an instant in some time zone.
  [builtins.DATE, (text) => text],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: ((...asked: Parameters<typeof pg.types.getTypeParser>): ((text: string) => unknown) =>
    (asked[1] === 'binary' ? undefined : PARSERS.get(asked[0])) ??
    (pg.types.getTypeParser(...asked) as (text: string) => unknown)) as typeof pg.types.getTypeParser,
}

const names = new Map<string, string>()
const MOST_NAMES = 500

/** Statements of the same text keep their plan on each connection. Past a few hundred shapes they go unnamed, so that memory stays bounded. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES || !/^[\s(]*(select|with|insert|update|delete)\b/i.test(text)) return undefined
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  names.set(text, name)
  return name
}

const ask = async <Row>(client: pg.Pool | pg.PoolClient, { text, values }: Sql): Promise<Row[]> => {
  const name = nameOf(text)
  const given = values.map((value) => (value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value))
  const result = await client.query({ text, values: given, ...(name !== undefined && { name }) })
  return result.rows as Row[]
}

export const connect = (url: string, { name, max = 16, statementTimeoutMs = 60_000 }: ConnectOptions): Database => {
  const pool = new pg.Pool({ connectionString: url, application_name: name, max, statement_timeout: statementTimeoutMs, types })
  // A server that goes away must not take this process along: the query in flight fails, the next one connects anew.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  const transaction: Database['transaction'] = async (work, { readOnly = false } = {}) => {
    const client = await pool.connect()
    try {
      await client.query(readOnly ? 'begin isolation level repeatable read read only' : 'begin')
      const result = await work({ query: (piece) => ask(client, piece) })
      await client.query('commit')
      client.release()
      return result
    } catch (error) {
      await client.query('rollback').then(
        () => client.release(),
        (broken: unknown) => client.release(broken instanceof Error ? broken : true),
      )
      throw error
    }
  }

  return { query: (piece) => ask(pool, piece), transaction, close: () => pool.end() }
}
