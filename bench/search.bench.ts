// Each search of the register over 100,000 invented matters: milliseconds for a page of 20 rows. Usage: node bench/search.bench.ts [--json]
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect, migrate, type Sql } from '@onedoor/database'
import { startPostgres } from '@onedoor/postgres'
import { register } from '@onedoor/register/register.module'
import { migrations } from '../apps/server/src/migrations.ts'
import { report, temporaryFolder } from './running.ts'

const COUNTY = '331023'
const ROWS = 100_000
const UNITS = `'{housing,land,labour,farming,education,health,civil,police,transport,water}'::text[]`
const STAGES = `'{REGISTERED,REFERRED,RECEIVED,HANDLING,DRAFTED,ISSUED,SERVED,SERVED,SERVED,SERVED}'::text[]`
const raw = (text: string): Sql => ({ text, values: [] })

const folder = temporaryFolder()
const server = await startPostgres({ folder: join(folder, 'postgres'), durable: false })
const db = connect(server.ownerUrl, { name: 'search', statementTimeoutMs: 0 })
await migrate(db, migrations)
await db.query(
  raw(`insert into register.matter (county, id, position, year, number, submission, received_on, channel, purpose, place, subject, phase, holder, unit,
    clock, nominal_due, legal_due)
  select '${COUNTY}', 'matter-' || i, i * 3, 2018 + i / 12500, i % 12500 + 1, 'submission-' || i, date '2018-01-01' + (i / 33), 'ONLINE', 'REDRESS',
    '331023' || lpad((i % 15)::text, 3, '0'), repeat('x', 60), (${STAGES})[i % 10 + 1], (${UNITS})[i % 10 + 1], (${UNITS})[i % 10 + 1],
    'C06', date '2018-03-01' + (i / 33), case when i % 10 < 6 then date '2018-03-01' + (i / 33) end from generate_series(0, ${ROWS - 1}) i`),
)
await db.query(
  raw(
    `insert into register.holding (county, matter, unit, received_on, position) select county, id, unit, received_on, position from register.matter`,
  ),
)
await db.query(
  raw(`insert into register.submission (county, year, number, submission) select county, year, number, submission from register.matter`),
)
// Thirty matters of most persons; one name in fifty is the same name.
await db.query(
  raw(`insert into register.person_key (county, key, matter, version)
    select county, case when position % 50 = 0 then 'common' else 'key-' || position % 3333 end, id, 1 from register.matter`),
)
await db.query(raw('analyze'))

const EMPTY = register.unfiltered(COUNTY)
const FIRST = { after: undefined, limit: 21 }
const DEEP = { receivedOn: '2019-05-01', position: 40_000 }
const SEARCHES: readonly (readonly [string, Sql])[] = [
  ['latest, no filter', register.search(EMPTY, FIRST)],
  ['by number', register.search({ ...EMPTY, number: { register: 'matter', year: 2022, number: 77 } }, FIRST)],
  ['by number of the slip', register.search({ ...EMPTY, number: { register: 'submission', year: 2022, number: 77 } }, FIRST)],
  ['by unit', register.search({ ...EMPTY, unit: 'water' }, FIRST)],
  ['by unit and state', register.search({ ...EMPTY, unit: 'water', phase: 'SERVED' }, FIRST)],
  ['by state', register.search({ ...EMPTY, phase: 'HANDLING' }, FIRST)],
  ['due by a day', register.search({ ...EMPTY, dueBefore: '2018-06-01' }, FIRST)],
  ['by place', register.search({ ...EMPTY, place: '331023007' }, FIRST)],
  ['what one unit may see', register.search({ ...EMPTY, seenBy: 'health' }, FIRST)],
  ['what one unit may see, by state', register.search({ ...EMPTY, seenBy: 'water', phase: 'SERVED' }, FIRST)],
  ['the same, 1 in 10 in that state, none its own', register.search({ ...EMPTY, seenBy: 'health', phase: 'HANDLING' }, FIRST)],
  ['the same, 4 in 10 in that state, none its own', register.search({ ...EMPTY, seenBy: 'health', phase: 'SERVED' }, FIRST)],
  ['what one unit may see, due by a day', register.search({ ...EMPTY, seenBy: 'health', dueBefore: '2018-06-01' }, FIRST)],
  ['what one unit may see, by place', register.search({ ...EMPTY, seenBy: 'health', place: '331023005' }, FIRST)],
  ['by person, thirty matters', register.mattersOfPerson(COUNTY, 'key-77', 51)],
  ['by person, a name of two thousand matters', register.mattersOfPerson(COUNTY, 'common', 51)],
  ['three thousand pages deep', register.search(EMPTY, { after: DEEP, limit: 21 })],
  ['nothing found', register.search({ ...EMPTY, unit: 'water', phase: 'REGISTERED' }, FIRST)],
]

const figures: Record<string, string> = {}
for (const [name, statement] of SEARCHES) {
  const taken: number[] = []
  for (let i = 0; i < 60; i += 1) {
    const began = performance.now()
    await db.query(statement)
    taken.push(performance.now() - began)
  }
  taken.sort((a, b) => a - b)
  figures[name] = [0.5, 0.95, 0.999].map((share) => (taken[Math.floor(taken.length * share)] ?? 0).toFixed(1)).join(' / ')
}
await db.close()
await server.stop()
rmSync(folder, { recursive: true, force: true })
report(`milliseconds p50 / p95 / most for a page of 20 among ${ROWS.toLocaleString('en')} matters`, figures)
