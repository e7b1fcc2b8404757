import { join } from 'node:path'
import { isForbidden } from '@onedoor/case'
import { connect, type Database, ensureAppRole, migrate, sql, urlAs } from '@onedoor/database'
import { createStore, type Enqueue, type Store } from '@onedoor/eventstore'
import { type Files, openFiles } from '@onedoor/files'
import { register } from '@onedoor/register/register.module'
import { repeats } from '@onedoor/repeats/repeats.module'
import { grantsOf } from './grants.ts'
import { migrations } from './migrations.ts'
import { projections } from './modules.ts'
import { CONFIDENTIAL_KEY, openSecrets, requireSameKey, requireSecrets, type Secrets } from './secrets.ts'

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

/** Something that was sealed in this county; empty text when there are entries but every word was erased, `undefined` when there is nothing. */
const sealedHere = async (owner: Database, code: string): Promise<string | undefined> => {
  const [made] = await owner.query<{ store: string | null }>(sql`select to_regclass('store.sealed')::text as store`)
  if (made?.store == null) return undefined
  const [head] = await owner.query<{ used: boolean }>(sql`select next_position > 0 as used from store.head where county = ${code}`)
  if (head?.used !== true) return undefined
  const [row] = await owner.query<{ fields: Record<string, string> }>(
    sql`select fields from store.sealed where county = ${code} order by position limit 1`,
  )
  return Object.values(row?.fields ?? {})[0] ?? ''
}

/** Something that was sealed in the protected channel; `undefined` when nothing ever was. */
const confidentialHere = async (owner: Database, code: string): Promise<string | undefined> => {
  const [made] = await owner.query<{ store: string | null }>(sql`select to_regclass('confidential.fact')::text as store`)
  if (made?.store == null) return undefined
  const [row] = await owner.query<{ body: string }>(sql`select body from confidential.fact where county = ${code} order by seq limit 1`)
  return row?.body
}

/** Made at first start; asked for ever after. */
const secretsFor = async (owner: Database, folder: string, code: string): Promise<Secrets> => {
  const sealed = await sealedHere(owner, code)
  const confidential = await confidentialHere(owner, code)
  if (sealed !== undefined) requireSecrets(folder)
  if (confidential !== undefined) requireSecrets(folder, [CONFIDENTIAL_KEY])
  const secrets = openSecrets(folder, code)
  if (sealed !== undefined && sealed !== '') requireSameKey(folder, { keys: secrets.keys, sealed })
  if (confidential !== undefined) requireSameKey(folder, { keys: secrets.confidential, sealed: confidential, name: CONFIDENTIAL_KEY })
  return secrets
}

/** What every projection is re-made from and with. */
export const toRebuild = ({ code, secrets: { keys } }: Pick<County, 'code' | 'secrets'>) => ({
  ...{ county: code, keys, projections },
  wordKeysOf: register.wordKeysOf(keys),
  signatureOf: repeats.signatureOf(keys),
})

export const openCounty = async ({ code, folder, ownerUrl, enqueue = NO_QUEUE }: CountyOptions): Promise<County> => {
  const owner = connect(ownerUrl, { name: 'onedoor-owner', max: 2, statementTimeoutMs: 0 })
  const secrets = await secretsFor(owner, folder, code).catch(async (error: unknown) => {
    await owner.close()
    throw error
  })
  const { role } = await prepareDatabase(owner, code, secrets.appPassword)
  const db = connect(urlAs(ownerUrl, role, secrets.appPassword), { name: 'onedoor' })
  const { keys } = secrets
  const store = createStore({
    db,
    county: code,
    keys,
    projections,
    blindKeysOf: register.blindKeysOf(keys),
    wordKeysOf: register.wordKeysOf(keys),
    signatureOf: repeats.signatureOf(keys),
    enqueue,
    forbidden: isForbidden,
  })
  const close = async () => {
    await db.close()
    await owner.close()
  }
  return { code, folder, secrets, db, owner, store, files: openFiles(join(folder, 'files'), keys), close }
}
