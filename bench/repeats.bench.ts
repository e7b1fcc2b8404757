// Repeats among many letters, asked from inside the transaction that writes the letter: recall of planted ones, milliseconds, memory, filling after a start.
// Usage: node bench/repeats.bench.ts FOLDER [letters] [--json] [--keep=FOLDER]
// With --keep the written letters stay in that folder, and are not written again.
// FOLDER holds letters.txt (a letter a line, its number is its id), repeats.tsv and repeats_hard.tsv (id of the original, kind, text), as any generator makes them.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { connect, type Database, migrate, sql } from '@onedoor/database'
import { startPostgres } from '@onedoor/postgres'
import { repeats } from '@onedoor/repeats/repeats.module'
import { commonness } from '@onedoor/text/repeat/commonness'
import { packed, signatureOf, trigramsOf } from '@onedoor/text/repeat/signature'
import { blindNumbers, type Keys, keysFrom } from '@onedoor/vault'
import { migrations } from '../apps/server/src/migrations.ts'
import { report, temporaryFolder } from './running.ts'

const [folder = '', wanted] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (folder === '') throw new Error('Usage: node bench/repeats.bench.ts FOLDER [letters]')
const LETTERS = Number(wanted ?? 1_000_000)
const COUNTY = '331023'
const SECRET = Buffer.alloc(32, 5)
const BATCH = 2_000
const WRITES = '--write='
const KEEPS = '--keep='
const after = (option: string) => process.argv.find((word) => word.startsWith(option))?.slice(option.length)
/** Written in a process of its own, so that the memory of the one that asks is a server's. */
const database = after(WRITES)
const keep = after(KEEPS)

type Row = Readonly<{ position: number; signature: string }>

/** As long as the program's own names are, and in no order. */
const nameOf = (position: number | string): string =>
  createHash('md5')
    .update(String(position))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, 'submission-$1-$2-$3-$4-$5')

const insert = (db: Database, rows: readonly Row[]) =>
  db.query(sql`insert into repeats.letter (county, position, submission, version, signature)
    select ${COUNTY}, position::bigint, name, 1, decode(signature, 'hex')
    from unnest(${rows.map(({ position }) => String(position))}::text[], ${rows.map(({ position }) => nameOf(position))}::text[],
      ${rows.map(({ signature }) => signature)}::text[]) as row(position, name, signature)`)

/** A row as the event store writes it. */
const rowOf = (keys: Keys) => {
  const known = commonness()
  const blind = blindNumbers(keys, 'trigram')
  return (position: number, text: string): Row => {
    const marks = blind(trigramsOf(text))
    known.read(marks)
    return { position, signature: Buffer.from(packed(signatureOf(marks, known.howCommon))).toString('hex') }
  }
}

const write = async (url: string): Promise<void> => {
  const db = connect(url, { name: 'bench-write', statementTimeoutMs: 0 })
  const row = rowOf(keysFrom(SECRET, COUNTY))
  let batch: Row[] = []
  let position = 0
  for await (const line of createInterface({ input: createReadStream(join(folder, 'letters.txt')), crlfDelay: Infinity })) {
    if (position >= LETTERS) break
    batch.push(row(position, line))
    position += 1
    if (batch.length === BATCH) {
      await insert(db, batch)
      batch = []
    }
  }
  await insert(db, batch)
  await db.close()
}

const writtenApart = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [import.meta.filename, folder, String(LETTERS), `${WRITES}${url}`], { stdio: 'inherit' })
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`writing ended with ${String(code)}`))
    })
  })

type Asked = Readonly<{ wall: number; cpu: number }>

const share = (numbers: readonly number[], part: number): string =>
  (numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0).toFixed(2)
const spread = (numbers: readonly number[]): string => [0.5, 0.95, 0.99].map((part) => share(numbers, part)).join(' / ')

type County = Parameters<typeof repeats.lettersLike>[0]

/** Position taken, the county's row locked, the asker's own letter written and not committed; then the letters since the last question are read, and the question asked. */
const askInside = async (county: County, text: string, own: Row): Promise<Asked & Readonly<{ ids: readonly string[] }>> => {
  return county.db.transaction(async (tx) => {
    const [head] = await tx.query<{ position: number }>(
      sql`update store.head set next_position = next_position + 1 where county = ${COUNTY} returning next_position - 1 as position`,
    )
    await tx.query(sql`insert into repeats.letter (county, position, submission, version, signature)
      values (${COUNTY}, ${head?.position ?? 0}, ${nameOf(head?.position ?? 0)}, 1, decode(${own.signature}, 'hex'))`)
    const [began, burnt] = [performance.now(), process.threadCpuUsage()]
    const alike = await repeats.lettersLike(county, text)
    const { user, system } = process.threadCpuUsage(burnt)
    return { wall: performance.now() - began, cpu: (user + system) / 1000, ids: alike.slice(0, 10).map(({ submission }) => submission) }
  })
}

const measured = async (county: County, file: string) => {
  const kinds = new Map<string, { asked: number; found: number }>()
  const taken: Asked[] = []
  const row = rowOf(county.keys)
  for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
    const [original, kind, text] = line.split('\t') as [string, string, string]
    const asked = await askInside(county, text, row(0, text))
    taken.push(asked)
    for (const name of ['all', kind]) {
      const sum = kinds.get(name) ?? { asked: 0, found: 0 }
      kinds.set(name, { asked: sum.asked + 1, found: sum.found + (asked.ids.includes(nameOf(original)) ? 1 : 0) })
    }
  }
  const recall = [...kinds].map(([kind, { asked: n, found }]) => `${kind} ${(found / n).toFixed(4)}`).join(', ')
  return { recall, wall: spread(taken.map(({ wall }) => wall)), cpu: spread(taken.map(({ cpu }) => cpu)) }
}

/** The letters alone, whoever asked here before. */
const written = async (db: Database, url: string): Promise<void> => {
  await db.query(sql`insert into store.head (county) values (${COUNTY}) on conflict do nothing`)
  await db.query(sql`delete from repeats.letter where county = ${COUNTY} and position >= ${LETTERS}`)
  const [known] = await db.query<{ letters: number }>(sql`select count(*) as letters from repeats.letter where county = ${COUNTY}`)
  if (known?.letters === 0) await writtenApart(url)
  else if (known?.letters !== LETTERS) throw new Error(`There are ${known?.letters ?? 0} letters in the folder that was kept.`)
  await db.query(sql`update store.head set next_position = ${LETTERS} where county = ${COUNTY}`)
  await db.query(sql`vacuum analyze repeats.letter`)
}

const ask = async (): Promise<void> => {
  const postgres = keep ?? temporaryFolder()
  const server = await startPostgres({ folder: join(postgres, 'postgres'), durable: false })
  const db = connect(server.ownerUrl, { name: 'bench', statementTimeoutMs: 0 })
  await migrate(db, migrations)
  await written(db, server.ownerUrl)
  const before = process.memoryUsage.rss()
  const county = { db, county: COUNTY, keys: keysFrom(SECRET, COUNTY) }
  const began = performance.now()
  await repeats.fill(county)
  const seconds = (performance.now() - began) / 1000
  const memory = process.memoryUsage.rss() - before
  const edited = await measured(county, 'repeats.tsv')
  const rewritten = await measured(county, 'repeats_hard.tsv')
  await db.close()
  await server.stop()
  if (keep === undefined) rmSync(postgres, { recursive: true, force: true })
  report(`repeats among ${LETTERS} letters, from inside the intake transaction`, {
    'recall@10, edited': edited.recall,
    'recall@10, re-written': rewritten.recall,
    'milliseconds p50 / p95 / p99, edited': edited.wall,
    'of the processor, edited': edited.cpu,
    'milliseconds p50 / p95 / p99, re-written': rewritten.wall,
    'of the processor, re-written': rewritten.cpu,
    'memory it took, MB': (memory / 2 ** 20).toFixed(0),
    'filled after a start, seconds': seconds.toFixed(1),
  })
}

if (database === undefined) await ask()
else await write(database)
