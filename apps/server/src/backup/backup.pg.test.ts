import { randomUUID } from 'node:crypto'
import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TakenLetter } from '@onedoor/barrier'
import { sql } from '@onedoor/database'
import { freshDatabase } from '@onedoor/database/testing'
import { checkRegister } from '@onedoor/eventstore'
import { parseCheckpoint } from '@onedoor/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty } from '../county.ts'
import type { DemoLetter } from '../demo/letter.ts'
import { receiveDemoLetter } from '../demo/take-letter.ts'
import { isHalfRestored, openInstallation, restoreMark } from '../installation.ts'
import { migrations } from '../migrations.ts'
import { servicesOf } from '../services.ts'
import { demoCounty } from '../testing-county.ts'
import { backUp } from './back-up.ts'
import { checkArchive } from './check-archive.ts'
import { restore } from './restore.ts'
import { sealSecrets } from './sealed-secrets.ts'

const NOW = new Date('2026-11-24T04:00:00Z')
const SIGNAL = new AbortController().signal
const quiet = () => undefined

let county: County
let ownerUrl: string
let close: () => Promise<void>
let work: string
let archive: string
let photograph: string
let stored: number
const drops: (() => Promise<void>)[] = []

const backedUp = (to: string) => backUp({ county, ownerUrl, to, now: NOW, signal: SIGNAL, progress: quiet })

beforeAll(async () => {
  ;({ county, ownerUrl, close } = await demoCounty(NOW))
  work = mkdtempSync(join(tmpdir(), 'onedoor-backup-'))
  chmodSync(work, 0o755)
  photograph = await county.files.put(new TextEncoder().encode('一张照片'))
  // The seals of the demo county are files too.
  stored = globSync('??/*', { cwd: county.files.folder }).length
  archive = join(work, 'quiet')
  await backedUp(archive)
}, 180_000)
afterAll(async () => {
  for (const drop of drops) await drop()
  await close()
  rmSync(work, { recursive: true })
})

const emptyDatabase = async (): Promise<string> => {
  const { ownerUrl: url, drop } = await freshDatabase()
  drops.push(drop)
  return url
}

type Given = Readonly<{ from: string; folder: string; databaseUrl: string }>

const restored = ({ from, folder, databaseUrl }: Given) =>
  restore({
    ...{ archive: from, folder: join(work, folder), databaseUrl, secrets: { folder: county.secrets.folder } },
    ...{ signal: SIGNAL, progress: quiet, onDatabase: quiet },
  })

const tableOf = (from: County, name: string): Promise<unknown[]> =>
  from.owner.query(sql`select * from ${{ text: name, values: [] }} t order by t::text`)

const letter = (i: number): DemoLetter => ({
  ...{ unit: 'housing', channel: 'ONLINE', place: '331023001', age: 0, stage: 'inbox' },
  ...{ subject: `备份期间来信 ${i}`, narrative: '路灯坏了。', claims: ['修好路灯'], persons: [], anonymous: true },
})

describe('a backup', () => {
  it('holds every table that a migration ever made, so that none added later is forgotten', async () => {
    const made = migrations.flatMap(({ sql: text }) =>
      [...text.matchAll(/create table (?:if not exists )?([a-z_.]+)/g)].map(([, name]) => name),
    )
    const { tables } = await checkArchive(archive)
    expect(tables.length).toBeGreaterThan(20)
    expect(tables.map(({ name }) => name).toSorted()).toEqual(made.toSorted())
  })

  it('holds no word of a petitioner that can be read, and no key', () => {
    const all = globSync('**/*', { cwd: archive }).filter((name) => statSync(join(archive, name)).isFile())
    expect(all.some((name) => /secret|county[.]key|pem/.test(name))).toBe(false)
    expect(all.some((name) => readFileSync(join(archive, name)).includes('一张照片'))).toBe(false)
  })

  it('is not written over another one, and a stopped one is not taken for whole', async () => {
    await expect(backedUp(archive)).rejects.toThrow(/not overwritten/)
    const stopped = new AbortController()
    const to = join(work, 'stopped')
    const begun = backUp({ county, ownerUrl, to, now: NOW, signal: stopped.signal, progress: () => stopped.abort(new Error('stopped')) })
    await expect(begun).rejects.toThrow('stopped')
    expect(existsSync(to)).toBe(false)
    await expect(checkArchive(`${to}.partial`)).rejects.toThrow(/no manifest/)
    await backedUp(to)
    expect((await checkArchive(to)).files).toHaveLength(stored)
  })

  it('made while letters come in is one instant of the county: whole, and every letter acknowledged before it is there', async () => {
    const before: string[] = []
    const during: string[] = []
    const enough = new AbortController()
    const writing = (async () => {
      for (let i = 0; !enough.signal.aborted; i += 1) (i < 40 ? before : during).push(await receiveDemoLetter(county, letter(i), NOW))
    })()
    while (before.length < 40) await new Promise((resolve) => setTimeout(resolve, 5))
    const to = join(work, 'busy')
    await backedUp(to)
    enough.abort()
    await writing
    expect(during.length).toBeGreaterThan(0)
    const databaseUrl = await emptyDatabase()
    await restored({ from: to, folder: 'busy-county', databaseUrl })
    const again = await openCounty({ code: county.code, folder: join(work, 'busy-county'), ownerUrl: databaseUrl })
    const lost: string[] = []
    for (const stream of before) if ((await again.store.read(stream)).length === 0) lost.push(stream)
    await again.close()
    expect(lost).toEqual([])
  })
})

describe('reports of wrongdoing in a backup (Art. 30(3))', () => {
  const report = (narrative: string): TakenLetter => ({
    data: {
      ...{ kind: 'ACCUSATION', channel: 'ONLINE', receivedOn: '2026-11-24', anonymous: true, language: 'zh', units: ['housing'] },
      ...{ concernsDiscipline: false, mixed: false, files: [] },
    },
    words: { subject: '', narrative, claims: [], persons: [], whom: '', fileNames: [] },
    uploads: [{ name: '账本.png', mime: 'image/png', bytes: new Uint8Array(1000) }],
  })
  const take = (narrative: string, from: County) => {
    const { confidential } = servicesOf(from, 'http://127.0.0.1', () => NOW)
    return confidential.take(report(narrative), { at: NOW, by: 'petitioner', organ: '', roles: [], commandId: randomUUID() })
  }
  /** What anybody sees who may look at the backup: names, sizes, rows, and what is said while it is made. */
  const seen = async (to: string) => {
    const said: string[] = []
    await backUp({ county, ownerUrl, to, now: NOW, signal: SIGNAL, progress: ({ zh, en }) => void said.push(zh, en) })
    const { tables, files } = await checkArchive(to)
    const own = tables
      .filter(({ name }) => name.startsWith('confidential.'))
      .map(({ name, bytes, rows, path }) => ({ name, bytes, rows, path }))
    return { said, own, files: files.length, names: globSync('**/*', { cwd: to }).toSorted() }
  }

  it('change nothing that can be seen of it: no row, no size, no name', async () => {
    const before = await seen(join(work, 'without'))
    await take('收了三万元', county)
    await take('又收了三万元', county)
    expect(await seen(join(work, 'with'))).toEqual(before)
    expect(before.own.length).toBeGreaterThanOrEqual(5)
  })

  it('come back with their key, whole, and not without it', async () => {
    const from = join(work, 'with')
    const keyless = join(work, 'keyless')
    cpSync(county.secrets.folder, keyless, { recursive: true })
    rmSync(join(keyless, 'confidential.key'))
    const given = { archive: from, folder: join(work, 'silent'), databaseUrl: await emptyDatabase(), signal: SIGNAL, progress: quiet }
    await expect(restore({ ...given, secrets: { folder: keyless }, onDatabase: quiet })).rejects.toThrow(/confidential[.]key/)
    const databaseUrl = await emptyDatabase()
    await restored({ from, folder: 'spoken', databaseUrl })
    const again = await openCounty({ code: county.code, folder: join(work, 'spoken'), ownerUrl: databaseUrl })
    expect(await tableOf(again, 'confidential.fact')).toEqual(await tableOf(county, 'confidential.fact'))
    expect(await tableOf(again, 'confidential.file')).toHaveLength(2)
    await again.close()
  })
})

describe('a restored county', () => {
  it('has every row of every table, its attachments, and a register that continues the old one', async () => {
    const from = join(work, 'now')
    const report = await backedUp(from)
    const databaseUrl = await emptyDatabase()
    expect(await restored({ from, folder: 'county', databaseUrl })).toMatchObject({ rows: report.rows, files: stored })
    const again = await openCounty({ code: county.code, folder: join(work, 'county'), ownerUrl: databaseUrl })
    const { tables, register } = await checkArchive(from)
    for (const { name } of tables) expect([name, await tableOf(again, name)]).toEqual([name, await tableOf(county, name)])
    expect(new TextDecoder().decode(await again.files.get(photograph))).toBe('一张照片')
    // The next number follows the last one given: nothing is lost and nothing is given twice.
    await receiveDemoLetter(again, letter(1_000_000), NOW)
    const against = parseCheckpoint(register.checkpoint)
    expect(await checkRegister(again.db, again.code, { against, keys: again.secrets.keys })).toMatchObject({ ok: true })
    await again.close()
  })

  it('comes back from the sealed keys and the passphrase alone, and from no other passphrase', async () => {
    const file = join(work, 'keys.json')
    sealSecrets(county.secrets.folder, file, 'zhi jin yi shan men')
    expect(() => sealSecrets(county.secrets.folder, join(work, 'weak.json'), 'short')).toThrow(/12/)
    const databaseUrl = await emptyDatabase()
    const given = { archive, folder: join(work, 'sealed'), databaseUrl, signal: SIGNAL, progress: quiet, onDatabase: quiet }
    await expect(restore(given)).rejects.toThrow(/--sealed-secrets/)
    await expect(restore({ ...given, secrets: { file, passphrase: 'zhi jin liang shan men' } })).rejects.toThrow(/passphrase/)
    expect(await restore({ ...given, secrets: { file, passphrase: 'zhi jin yi shan men' } })).toMatchObject({ files: stored })
  })

  it('is not put over one that works, neither folder nor database', async () => {
    const databaseUrl = await emptyDatabase()
    await restored({ from: archive, folder: 'first', databaseUrl })
    writeFileSync(join(work, 'first', 'onedoor.log'), '')
    await expect(restored({ from: archive, folder: 'first', databaseUrl: await emptyDatabase() })).rejects.toThrow(/not overwritten/)
    await expect(restored({ from: archive, folder: 'second', databaseUrl })).rejects.toThrow(/not overwritten/)
  })

  it('stopped midway cannot be started, and the same command makes it whole', async () => {
    const databaseUrl = await emptyDatabase()
    const given: Given = { from: archive, folder: 'half', databaseUrl }
    await restored(given)
    const folder = join(work, 'half')
    writeFileSync(restoreMark(folder), '{}')
    await expect(openInstallation({ folder, databaseUrl })).rejects.toThrow(/not finished/)
    expect(await restored(given)).toMatchObject({ files: stored })
    expect(isHalfRestored(folder)).toBe(false)
  })
})

describe('a backup that was touched', () => {
  it('is refused, whichever of its files has one byte changed, and names the file', async () => {
    const touched = join(work, 'touched')
    cpSync(archive, touched, { recursive: true })
    const names = globSync('**/*', { cwd: touched }).filter((name) => statSync(join(touched, name)).isFile())
    expect(names.length).toBeGreaterThan(25)
    for (const name of names) {
      const file = join(touched, name)
      const bytes = readFileSync(file)
      const other = Buffer.from(bytes)
      const at = Math.floor(other.length / 2)
      other[at] = (other[at] ?? 0) ^ 1
      writeFileSync(file, other)
      await expect(checkArchive(touched), name).rejects.toThrow(/manifest|changed/)
      writeFileSync(file, bytes)
    }
    rmSync(join(touched, 'tables', 'store.event.copy.gz'))
    await expect(checkArchive(touched)).rejects.toThrow(/lacks the file tables\/store[.]event/)
  })

  it('is refused when somebody signed it anew with a key of their own', async () => {
    const { register } = await checkArchive(archive)
    await expect(checkArchive(archive, { key: register.key })).resolves.toMatchObject({ county: county.code })
    await expect(checkArchive(archive, { key: register.key.replace(/.{6}$/, 'AAAAA=') })).rejects.toThrow(/key/)
  })
})
