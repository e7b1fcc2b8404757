import type { Database } from './connect.ts'
import { sql } from './sql.ts'

/** What the application may do to a table. Nobody but the owner may do anything that is not written here. */
export type Grant = Readonly<{ table: string; rights: readonly ('select' | 'insert' | 'update' | 'delete')[] }>

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const asText = (value: string): string => `'${value.replaceAll("'", "''")}'`

const run = (owner: Database, text: string) => owner.query({ text, values: [] })

/** Roles belong to the whole server, so each database names its own. */
export const appRoleOf = async (owner: Database): Promise<string> => {
  const [row] = await owner.query<{ name: string }>(sql`select current_database() as name`)
  return `onedoor_app_${row?.name ?? ''}`.slice(0, 63)
}

/**
 * Makes the application's role (no owner, no superuser, no right to create anything), sets its password, takes every right away and gives back what `grants` says.
 * Returns the role's name.
 */
export const ensureAppRole = async (owner: Database, password: string, grants: readonly Grant[]): Promise<string> => {
  const role = await appRoleOf(owner)
  const [known] = await owner.query(sql`select 1 from pg_roles where rolname = ${role}`)
  if (known === undefined) await run(owner, `create role ${quoted(role)} login nosuperuser nocreatedb nocreaterole noinherit`)
  await run(owner, `alter role ${quoted(role)} password ${asText(password)}`)
  const schemas = [...new Set(grants.map(({ table }) => table.split('.')[0] ?? ''))]
  for (const schema of schemas) {
    await run(owner, `revoke all on all tables in schema ${quoted(schema)} from ${quoted(role)}`)
    await run(owner, `grant usage on schema ${quoted(schema)} to ${quoted(role)}`)
  }
  for (const { table, rights } of grants) {
    const [schema = '', name = ''] = table.split('.')
    await run(owner, `grant ${rights.join(', ')} on ${quoted(schema)}.${quoted(name)} to ${quoted(role)}`)
  }
  return role
}

/** The same server and database, as another role. */
export const urlAs = (ownerUrl: string, role: string, password: string): string => {
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(role)
  url.password = encodeURIComponent(password)
  return url.href
}
