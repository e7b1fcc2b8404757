import { createReadStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { confidential } from '@onedoor/confidential/confidential.module'
import { connect, loadTables, migrate, sql } from '@onedoor/database'
import { checkRegister } from '@onedoor/eventstore'
import { parseCheckpoint } from '@onedoor/ledger'
import { type County, openCounty } from '../county.ts'
import { NOT_OURS } from '../grants.ts'
import { countyCode, databaseOf, isHalfRestored, type Progress, restoreMark } from '../installation.ts'
import { migrations } from '../migrations.ts'
import { CONFIDENTIAL_KEY, openSecrets } from '../secrets.ts'
import { checkArchive } from './check-archive.ts'
import { copyFile } from './digest.ts'
import { showing } from './hidden-table.ts'
import { type KeptTable, keyOf, type Manifest } from './manifest.ts'
import { hasSecrets, placeSecrets, readSecrets, type SecretsFrom } from './sealed-secrets.ts'

type Told = (step: Readonly<{ zh: string; en: string }>) => void

type Options = Readonly<{
  archive: string
  /** The data folder to be made. */
  folder: string
  databaseUrl?: string | undefined
  secrets?: SecretsFrom | undefined
  signal: AbortSignal
  progress: Told
  onDatabase: Progress
}>

export type RestoreReport = Readonly<{ county: string; madeAt: string; rows: number; files: number; entries: number }>

/** A folder may hold keys, fonts and a restore that was stopped; anything else is somebody's county. */
const claim = (folder: string, archive: string): void => {
  mkdirSync(folder, { recursive: true })
  const stopped = isHalfRestored(folder)
  const other = readdirSync(folder).find((name) => !['secrets', 'fonts', 'restoring.json'].includes(name))
  if (!stopped && other !== undefined)
    throw new Error(
      `${folder} 里已有数据（${other}），不会覆盖；请用 --data 另给一个目录。It holds something already (${other}) and is not overwritten; give another folder with --data.`,
    )
  writeFileSync(restoreMark(folder), `${JSON.stringify({ archive })}\n`)
}

/** The keys that were given, or those that already lie in the folder; they must be those of this register before anything is written. */
const keysFor = ({ folder, secrets }: Options, manifest: Manifest): Readonly<Record<string, string>> => {
  const place = join(folder, 'secrets')
  if (secrets === undefined && !hasSecrets(place))
    throw new Error(
      '没有密钥就读不出任何内容：请用 --secrets 给出原来的 secrets 目录，或用 --sealed-secrets 给出加密的密钥文件。Without its keys no word can be read: give the old folder with --secrets, or the sealed file with --sealed-secrets.',
    )
  const keys = readSecrets(secrets ?? { folder: place })
  if (keyOf(keys['register-signing.pem'] ?? '', manifest.county) !== manifest.register.key)
    throw new Error('这些密钥不是这份备份的登记簿的。These keys are not those of the register in this backup.')
  if (manifest.tables.some(({ hidden }) => hidden !== undefined) && keys[CONFIDENTIAL_KEY] === undefined)
    throw new Error(
      `密钥里没有 ${CONFIDENTIAL_KEY}，检举控告读不出。The keys lack ${CONFIDENTIAL_KEY}; reports of wrongdoing could not be read.`,
    )
  return keys
}

const known = ({ migrations: wanted }: Manifest) => {
  const strange = wanted.find((id) => !migrations.some((one) => one.id === id))
  if (strange !== undefined)
    throw new Error(
      `备份的数据库结构更新（${strange}），请先升级程序。The backup has a newer schema (${strange}); update the program first.`,
    )
  return migrations.filter(({ id }) => wanted.includes(id))
}

const told = ({ name, rows, hidden }: KeptTable) =>
  hidden === undefined ? { zh: `表 ${name}（${rows} 行）`, en: `table ${name} (${rows} rows)` } : { zh: `表 ${name}`, en: `table ${name}` }

const load = async ({ archive, folder, signal, progress }: Options, manifest: Manifest, ownerUrl: string): Promise<void> => {
  const channelKeys = openSecrets(folder, manifest.county).confidential
  const owner = connect(ownerUrl, { name: 'onedoor-restore', max: 1, statementTimeoutMs: 0 })
  try {
    await migrate(owner, known(manifest))
  } finally {
    await owner.close()
  }
  await loadTables(ownerUrl, NOT_OURS, async ({ tables, copyIn }) => {
    for (const table of manifest.tables) {
      signal.throwIfAborted()
      if (!tables.some(({ name }) => name === table.name))
        throw new Error(`不认识的表 ${table.name}。There is no table ${table.name} here.`)
      progress(told(table))
      const shown = table.hidden === undefined ? [] : [showing(channelKeys, table.hidden)]
      const rows = await copyIn(table, manifest.county, [createReadStream(join(archive, table.path)), ...shown, createGunzip()])
      if (table.hidden === undefined && rows !== table.rows)
        throw new Error(`表 ${table.name} 应有 ${table.rows} 行，读到 ${rows} 行。The table has ${rows} rows instead of ${table.rows}.`)
    }
  })
}

/** A database of the county's own may be empty, or hold what a stopped restore of this folder left; not a working register. */
const refuseUsed = async (ownerUrl: string, county: string, resumed: boolean): Promise<void> => {
  const owner = connect(ownerUrl, { name: 'onedoor-restore', max: 1 })
  try {
    const [schema] = await owner.query<{ found: boolean }>(sql`select to_regclass('store.event') is not null as found`)
    const rows = schema?.found === true ? await owner.query(sql`select 1 from store.event where county = ${county} limit 1`) : []
    if (rows.length > 0 && !resumed)
      throw new Error('数据库里已有登记簿，不会覆盖。The database holds a register already; it is not overwritten.')
  } finally {
    await owner.close()
  }
}

const wholeChannel = async ({ db, code, secrets }: County, entries: number): Promise<number> => {
  const channel = await confidential.checkChannel(db, { county: code, keys: secrets.confidential })
  if (!channel.ok) throw new Error('恢复后的专门渠道不完整。The restored protected channel is not whole.')
  return entries
}

const whole = async ({ folder, progress }: Options, manifest: Manifest, ownerUrl: string): Promise<number> => {
  const county = await openCounty({ code: manifest.county, folder, ownerUrl })
  try {
    progress({ zh: '核对登记簿', en: 'checking the register' })
    const against = parseCheckpoint(manifest.register.checkpoint)
    const checked = await checkRegister(county.db, county.code, { against, keys: county.secrets.keys })
    if (checked.ok) return await wholeChannel(county, checked.size)
    const { position, why } = checked
    throw new Error(
      `恢复后的登记簿不完整：第 ${position + 1} 条：${why.zh}。The restored register is not whole: entry ${position + 1}: ${why.en}.`,
    )
  } finally {
    await county.close()
  }
}

/**
 * Makes a county again from a backup: archive checked to the last byte, keys compared, tables loaded in one transaction, attachments put back, and the whole register
 * recomputed against the head that was signed with the backup. Throws in words; stopped or failed, the same command begins anew.
 */
export const restore = async (options: Options): Promise<RestoreReport> => {
  const { archive, folder, databaseUrl, signal, progress, onDatabase } = options
  progress({ zh: '核对备份文件', en: 'checking the archive' })
  const manifest = await checkArchive(archive)
  known(manifest)
  if (manifest.county !== countyCode())
    throw new Error(
      `备份属于 ${manifest.county}，请设 ONEDOOR_COUNTY=${manifest.county}。The backup is of another county; set ONEDOOR_COUNTY=${manifest.county}.`,
    )
  const keys = keysFor(options, manifest)
  const resumed = isHalfRestored(folder)
  claim(folder, archive)
  placeSecrets(join(folder, 'secrets'), keys)
  const server = await databaseOf(folder, databaseUrl, onDatabase)
  try {
    await refuseUsed(server.ownerUrl, manifest.county, resumed)
    await load(options, manifest, server.ownerUrl)
    for (const { path } of manifest.files) {
      signal.throwIfAborted()
      await copyFile(join(archive, path), folder, path)
    }
    const entries = await whole(options, manifest, server.ownerUrl)
    rmSync(restoreMark(folder))
    return {
      ...{ county: manifest.county, madeAt: manifest.madeAt, entries },
      ...{ rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), files: manifest.files.length },
    }
  } finally {
    await server.stop()
  }
}
