// How many letters the window can register in a second over HTTP, and what share that is of what pgbench reaches with the same inserts
// in one statement on the same server in the same run. Usage: node bench/intake.bench.ts [--json]
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runningPostgres } from '@onedoor/postgres'
import { openCounty } from '../apps/server/src/county.ts'
import { pgbenchScript } from './intake-statement.ts'
import { median, report, signIn, start } from './running.ts'

const SECONDS = '8'
const ROUNDS = 3

const pgbench = (): string => {
  const folder = '/usr/lib/postgresql'
  const found = (existsSync(folder) ? readdirSync(folder) : [])
    .map((version) => join(folder, version, 'bin', 'pgbench'))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error('pgbench is missing: apt-get install postgresql-contrib')
  return found
}

const program = pgbench()
const running = await start()
const ownerUrl = runningPostgres(join(running.folder, 'postgres')) ?? ''
const county = await openCounty({ code: '331023', folder: running.folder, ownerUrl })
const script = join(running.folder, 'registration.sql')
writeFileSync(script, await pgbenchScript(county), { mode: 0o644 })
await county.close()
const cookie = await signIn(running, 'window1')

type Http = Readonly<{ rate: number; failed: number; p50: number; p95: number; p99: number }>
const overHttp = (seconds = SECONDS): Http =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'intake-client.ts'), running.address, cookie, seconds], { encoding: 'utf8' }),
  ) as Http

const inOneStatement = (): number => {
  const argv = ['-n', '-M', 'prepared', '-c', '16', '-j', '2', '-T', SECONDS, '-f', script, ownerUrl]
  const told = execFileSync(program, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  return Number(/tps = ([\d.]+)/.exec(told)?.[1])
}

try {
  overHttp('3')
  const rounds: { http: Http; statement: number }[] = []
  for (let i = 0; i < ROUNDS; i += 1) rounds.push({ http: overHttp(), statement: inOneStatement() })
  const rate = median(rounds.map(({ http }) => http.rate))
  const statement = median(rounds.map(({ statement: one }) => one))
  report('registrations a second, 16 clients', {
    'over HTTP': Math.round(rate),
    'pgbench, same inserts in one statement': Math.round(statement),
    share: `${((rate / statement) * 100).toFixed(0)} %`,
    'refused or failed': rounds.reduce((sum, { http }) => sum + http.failed, 0),
    'milliseconds p50 / p95 / p99': rounds.map(({ http }) => `${http.p50} / ${http.p95} / ${http.p99}`).join(', '),
    rounds: rounds.map(({ http, statement: one }) => `${Math.round(http.rate)} : ${Math.round(one)}`).join(', '),
  })
} finally {
  await running.stop()
}
