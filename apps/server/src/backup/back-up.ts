import { createWriteStream, existsSync, globSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createGzip } from 'node:zlib'
import { ranMigrations, readSnapshot, type Snapshot, type StoredTable } from '@onedoor/database'
import type { County } from '../county.ts'
import { NOT_OURS } from '../grants.ts'
import { registerLogOf } from '../services.ts'
import { copyFile, digesting, digestOf } from './digest.ts'
import { hiding, isHidden } from './hidden-table.ts'
import { FORMAT, type Kept, type KeptTable, type Manifest, MIGRATIONS, signManifest } from './manifest.ts'

type Options = Readonly<{
  county: County
  ownerUrl: string
  /** The folder to be made; it must not exist yet. */
  to: string
  now: Date
  signal: AbortSignal
  progress: (step: Readonly<{ zh: string; en: string }>) => void
}>

export type BackupReport = Readonly<{ folder: string; tables: number; rows: number; files: number; bytes: number; madeAt: string }>

type Target = Readonly<{ county: County; folder: string }>

const writeHidden = async (snapshot: Snapshot, table: StoredTable, { county, folder }: Target): Promise<KeptTable> => {
  const path = `tables/${table.name}.sealed`
  const digest = digesting()
  const { iv, through } = hiding(county.secrets.confidential)
  await snapshot.copyOut(table, county.code, [
    createGzip(),
    ...through,
    digest,
    createWriteStream(join(folder, path), { mode: 0o600, flush: true }),
  ])
  return { ...table, path, rows: 0, hidden: iv, ...digest.told() }
}

const writeTable = async (snapshot: Snapshot, table: StoredTable, { county, folder }: Target): Promise<KeptTable> => {
  const path = `tables/${table.name}.copy.gz`
  const digest = digesting()
  const rows = await snapshot.copyOut(table, county.code, [
    createGzip(),
    digest,
    createWriteStream(join(folder, path), { mode: 0o600, flush: true }),
  ])
  return { ...table, path, rows, ...digest.told() }
}

const tablesInto = ({ county, ownerUrl, signal, progress }: Options, folder: string): Promise<readonly KeptTable[]> => {
  rmSync(join(folder, 'tables'), { recursive: true, force: true })
  mkdirSync(join(folder, 'tables'), { mode: 0o700 })
  return readSnapshot(ownerUrl, NOT_OURS, async (snapshot) => {
    const kept: KeptTable[] = []
    for (const table of snapshot.tables.filter(({ name }) => name !== MIGRATIONS)) {
      signal.throwIfAborted()
      progress({ zh: `表 ${table.name}`, en: `table ${table.name}` })
      kept.push(await (isHidden(table.name) ? writeHidden : writeTable)(snapshot, table, { county, folder }))
    }
    return kept
  })
}

/** Attachments lie under the digest of what they hold and never change: one that a stopped backup already copied is not copied again. */
const filesInto = async ({ county, signal, progress }: Options, folder: string): Promise<readonly Kept[]> => {
  const names = globSync('??/*', { cwd: county.files.folder })
    .filter((name) => /^[0-9a-f]{2}\/[0-9a-f]{64}$/.test(name))
    .toSorted()
  const kept: Kept[] = []
  for (const [i, name] of names.entries()) {
    signal.throwIfAborted()
    if (i % 100 === 0) progress({ zh: `附件 ${i} / ${names.length}`, en: `attachments ${i} / ${names.length}` })
    const path = `files/${name}`
    const from = join(county.files.folder, name)
    const there = existsSync(join(folder, path)) && statSync(join(folder, path)).size === statSync(from).size
    kept.push((there ? await digestOf(folder, path) : undefined) ?? (await copyFile(from, folder, path)))
  }
  return kept
}

/**
 * A whole copy of a county at one instant, while it works: every table as COPY text, every attachment as it lies there (encrypted), and a manifest signed
 * with the register's key. Words stay sealed; keys are not in it. Grows under `….partial` and gets its name when it is whole; stopped, it goes on from there.
 */
export const backUp = async (options: Options): Promise<BackupReport> => {
  const { county, to, now } = options
  if (existsSync(to)) throw new Error(`${to} 已经存在，不会覆盖。It exists already and is not overwritten.`)
  const folder = `${to}.partial`
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Before the snapshot, so that every entry under this head is in it.
  const log = registerLogOf(county, () => now)
  const checkpoint = await log.checkpoint()
  const migrations = await ranMigrations(county.owner)
  const tables = await tablesInto(options, folder)
  const files = await filesInto(options, folder)
  const manifest: Manifest = {
    ...{ format: FORMAT, county: county.code, madeAt: now.toISOString(), migrations },
    ...{ register: { key: log.key, checkpoint }, tables, files },
  }
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  writeFileSync(join(folder, 'manifest.json'), bytes, { mode: 0o600, flush: true })
  writeFileSync(join(folder, 'manifest.sig'), `${signManifest(bytes, county.secrets.registerKey)}\n`, { mode: 0o600, flush: true })
  mkdirSync(dirname(to), { recursive: true })
  renameSync(folder, to)
  return {
    ...{ folder: to, tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: files.length },
    ...{ bytes: [...tables, ...files].reduce((sum, one) => sum + one.bytes, 0), madeAt: manifest.madeAt },
  }
}
