import { join } from 'node:path'
import { connect, type Database, ensureAppRole, migrate, sql, urlAs } from '@onedoor/database'
import { createStore, type Enqueue, type Store } from '@onedoor/eventstore'
import { type Files, openFiles } from '@onedoor/files'
import { register } from '@onedoor/register/register.module'
import { grantsOf } from './grants.ts'
import { migrations } from './migrations.ts'
import { projections } from './modules.ts'
import { openSecrets, type Secrets } from './secrets.ts'

/** A county’s installation, opened: its database as the application may use it, its secrets, its store. */
export type County = Readonly<{
  code: string
  folder: string
  secrets: Secrets
  db: Database
  /** The owner’s connection: migration, erasure, backup. Never handed to a route. */
  owner: Database
  store: Store
  files: Files
  close: () => Promise<void>
}>

export type CountyOptions = Readonly<{ code: string; folder: string; ownerUrl: string; enqueue?: Enqueue }>

const NO_QUEUE: Enqueue = () => Promise.reject(new Error('This program has no job queue; only the server may queue jobs.'))

/** Brings schema, role and rights up to date and makes sure the county has its register. Returns the migrations that ran. */
export const prepareDatabase = async (
  owner: Database,
  code: string,
  appPassword: string,
): Promise<{ ran: readonly string[]; role: string }> => {
  const ran = await migrate(owner, migrations)
  const role = await ensureAppRole(owner, appPassword, await grantsOf(owner))
  await owner.query(sql`insert into store.head (county) values (${code}) on conflict do nothing`)
  return { ran, role }
}

export const openCounty = async ({ code, folder, ownerUrl, enqueue = NO_QUEUE }: CountyOptions): Promise<County> => {
  const secrets = openSecrets(folder, code)
  const owner = connect(ownerUrl, { name: 'onedoor-owner', max: 2, statementTimeoutMs: 0 })
  const { role } = await prepareDatabase(owner, code, secrets.appPassword)
  const db = connect(urlAs(ownerUrl, role, secrets.appPassword), { name: 'onedoor' })
  const { keys } = secrets
  const store = createStore({ db, county: code, keys, projections, blindKeysOf: register.blindKeysOf(keys), enqueue })
  const close = async () => {
    await db.close()
    await owner.close()
  }
  return { code, folder, secrets, db, owner, store, files: openFiles(join(folder, 'files'), keys), close }
}
