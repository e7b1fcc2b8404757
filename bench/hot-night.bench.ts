// The night's work on hot matters in a server that goes on serving: seconds for all letters of a county, how long the server's own thread was held up meanwhile, memory, and a letter that comes after.
// Usage: node --expose-gc bench/hot-night.bench.ts FOLDER [letters] [--json]. FOLDER holds letters.txt (a letter a line, as for bench/repeats.bench.ts); the letters are spread over a year.
import { randomUUID } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { addDays } from '@onedoor/clock'
import { connect, migrate, sql } from '@onedoor/database'
import { createStore } from '@onedoor/eventstore'
import { hotMatters } from '@onedoor/hot-matters/hot-matters.module'
import type { Services } from '@onedoor/http'
import type { Event } from '@onedoor/kernel'
import { startPostgres } from '@onedoor/postgres'
import { keysFrom } from '@onedoor/vault'
import { migrations } from '../apps/server/src/migrations.ts'
import { report, temporaryFolder } from './running.ts'

const [letters = '', wanted] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (letters === '') throw new Error('Usage: node bench/hot-night.bench.ts FOLDER [letters]')
const LETTERS = Number(wanted ?? 100_000)
const COUNTY = '331023'
const TITLE = 20
const AT_ONCE = 100
const YEAR = 365
const NIGHT = new Date('2026-11-27T03:40:00+08:00')
const FIRST = '2025-11-27'

const folder = temporaryFolder()
const server = await startPostgres({ folder: join(folder, 'postgres'), durable: false })
const db = connect(server.ownerUrl, { name: 'hot-night', statementTimeoutMs: 0 })
await migrate(db, migrations)
await db.query(sql`insert into store.head (county) values (${COUNTY})`)
const keys = keysFrom(Buffer.alloc(32, 5), COUNTY)
const store = createStore({
  ...{ db, county: COUNTY, keys, projections: hotMatters.projections, enqueue: () => Promise.resolve(), forbidden: () => false },
  ...{ blindKeysOf: () => [], wordKeysOf: () => [], signatureOf: () => new Uint8Array(0) },
})

const registered = (line: string, at: number): Event => ({
  type: 'MatterRegistered',
  data: {
    ...{
      submission: `submission-${at}`,
      receivedOn: addDays(FIRST, Math.floor((at * YEAR) / LETTERS)),
      channel: 'ONLINE',
      purpose: 'REDRESS',
    },
    ...{ place: '331023001', anonymous: true, notifiable: false, claims: ['claim-1'], queryKey: `query-${at}` },
  },
  sealed: { subject: line.slice(0, TITLE), claims: [{ id: 'claim-1', text: line }], persons: [] },
  entry: { register: 'matter', year: 2026 },
})
const write = async (lines: readonly string[], from: number): Promise<void> => {
  const stamp = { at: NIGHT, by: 'bench', organ: 'office', roles: [], commandId: randomUUID() }
  const additions = lines.map((line, i) => ({ stream: `matter-${from + i}`, past: [], events: [registered(line, from + i)] }))
  await store.append(additions, stamp)
}

let [written, batch]: [number, string[]] = [0, []]
for await (const line of createInterface({ input: createReadStream(join(letters, 'letters.txt')), crlfDelay: Infinity })) {
  if (written + batch.length >= LETTERS) break
  batch.push(line)
  if (batch.length < AT_ONCE) continue
  await write(batch, written)
  written += batch.length
  batch = []
}
if (batch.length > 0) await write(batch, written)
written += batch.length
process.stderr.write(`${written} letters written\n`)

const megabytes = (): number => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().rss / 2 ** 20)
}
const services = { db, county: COUNTY, store, keys, now: () => NIGHT } as unknown as Services
const learn = hotMatters.jobs.find(({ name }) => name === 'hot-matters.learn')
const [before, held] = [megabytes(), monitorEventLoopDelay({ resolution: 1 })]
/** How long the server's thread worked without looking up: its own processor time, whatever else the machine was doing. */
const worked: number[] = []
const began = performance.now()
let [most, stop] = [0, false]
const watch = (async () => {
  while (!stop) {
    most = Math.max(most, process.memoryUsage().rss / 2 ** 20)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
})()
let last = process.threadCpuUsage()
const look = setInterval(() => {
  const now = process.threadCpuUsage()
  worked.push((now.user + now.system - last.user - last.system) / 1000)
  last = now
}, 1)
held.enable()
await learn?.run(services)
held.disable()
clearInterval(look)
const seconds = (performance.now() - began) / 1000
stop = true
await watch

const LATER = 50
const after: number[] = []
for (let i = 0; i < LATER; i += 1) {
  await write([`第${i}次反映：村口的桥面塌了，一直没有人来修。`], LETTERS + i)
  const at = performance.now()
  await hotMatters.groupMatters(services)
  after.push(performance.now() - at)
}
const groups = await db.query<{
  n: number
}>(sql`select count(*)::integer as n from (select from hot_matters.grouped where county = ${COUNTY}
  group by named having count(*) >= 3) g`)
const busy = worked.toSorted((a, b) => a - b)
const share = (of: number): string => (busy[Math.min(busy.length - 1, Math.floor(busy.length * of))] ?? 0).toFixed(1)
const ms = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(1)
report(`the night's grouping of ${written} letters`, {
  seconds: Math.round(seconds),
  'milliseconds a letter, reading it from the register included': ((seconds * 1000) / written).toFixed(2),
  'server held up, ms (50 / 99 / 99.9 % / most)': `${ms(held.percentile(50))} / ${ms(held.percentile(99))} / ${ms(held.percentile(99.9))} / ${ms(held.max)}`,
  "the server's thread at work without looking up, ms of processor (50 / 99 / 99.9 % / most)": [0.5, 0.99, 0.999, 1].map(share).join(' / '),
  'memory of the process before, afterwards, most, MB': `${before} / ${megabytes()} / ${Math.round(most)}`,
  'a letter that comes after, until it is in its group, ms (median)': (after.toSorted((a, b) => a - b)[LATER / 2] ?? 0).toFixed(1),
  'groups of three and more': groups[0]?.n ?? 0,
})
await db.close()
await server.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
