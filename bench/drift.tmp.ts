import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runningPostgres } from '@onedoor/postgres'
import { connect, sql } from '@onedoor/database'
import { openCounty } from '../apps/server/src/county.ts'
import { pgbenchScript } from './intake-statement.ts'
import { start } from './running.ts'
const running = await start()
const ownerUrl = runningPostgres(join(running.folder, 'postgres')) ?? ''
const county = await openCounty({ code: '331023', folder: running.folder, ownerUrl })
const script = join(running.folder, 'registration.sql')
writeFileSync(script, await pgbenchScript(county), { mode: 0o644 })
console.log((await pgbenchScript(county)).slice(0, 9000))
await county.close()
const db = connect(ownerUrl, { name: 'x' })
for (let i = 0; i < 7; i++) {
  const told = execFileSync('/usr/lib/postgresql/15/bin/pgbench', ['-n', '-M', 'prepared', '-c', '16', '-j', '2', '-T', '6', '-f', script, ownerUrl], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  console.log(i, /tps = ([\d.]+)/.exec(told)?.[1], /failed.*/.exec(told)?.[0])
  const t = performance.now()
  console.log(await db.query(sql`select relname, n_live_tup as live, n_dead_tup as dead, pg_relation_size(relid) as bytes from pg_stat_user_tables where schemaname='store' and relname in ('head','counter','event')`))
}
await db.close()
await running.stop()
