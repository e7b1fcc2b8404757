import { type Database, type Grant, sql } from '@onedoor/database'

/** 只增不改: of these the application can read and add, nothing else; not even a mistake of ours can change them. */
const APPEND_ONLY = [
  'store.event',
  'store.sealed',
  'store.command',
  'store.subtree',
  'store.checkpoint',
  'access.opening',
  'access.change',
  'organisation.change',
  'documents.wording',
] as const

/** Counters and cursors go forward and are never removed. */
const FORWARD_ONLY = ['store.head', 'store.counter', 'store.projected'] as const

/** Read by the application at start, written by the owner alone. */
const READ_ONLY = ['store.migration'] as const

const rightsOf = (table: string): Grant['rights'] => {
  if ((APPEND_ONLY as readonly string[]).includes(table)) return ['select', 'insert']
  if ((FORWARD_ONLY as readonly string[]).includes(table)) return ['select', 'insert', 'update']
  if ((READ_ONLY as readonly string[]).includes(table)) return ['select']
  return ['select', 'insert', 'update', 'delete']
}

/** Schemas of the server itself, and the queue, whose jobs are made anew by whoever needs them. */
export const NOT_OURS: readonly string[] = ['pg_catalog', 'information_schema', 'jobs', 'public', 'pg_toast']

/** What the application may do to each of our tables. Projections may be re-made; facts may not. */
export const grantsOf = async (owner: Database): Promise<readonly Grant[]> => {
  const tables = await owner.query<{ table: string }>(
    sql`select schemaname || '.' || tablename as "table" from pg_tables where schemaname <> all(${NOT_OURS}) order by 1`,
  )
  return tables.map(({ table }) => ({ table, rights: rightsOf(table) }))
}
