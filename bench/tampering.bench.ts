// A register of 5,000 events, yesterday's checkpoint, 200 events more; then 1,000 acts of someone with every right on the database, each checked
// and undone. Usage: node bench/tampering.bench.ts [--json]
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect, migrate } from '@onedoor/database'
import { checkRegister } from '@onedoor/eventstore'
import { checkpointOf, fill, openRegister, undone } from '@onedoor/eventstore/testing-register'
import { COUNTY, randomFrom, tamper } from '@onedoor/eventstore/testing-tamper'
import { startPostgres } from '@onedoor/postgres'
import { migrations } from '../apps/server/src/migrations.ts'
import { report, temporaryFolder } from './running.ts'

const ACTS = 1000

const folder = temporaryFolder()
const server = await startPostgres({ folder: join(folder, 'postgres'), durable: false })
const db = connect(server.ownerUrl, { name: 'tampering', statementTimeoutMs: 0 })
try {
  await migrate(db, migrations)
  const register = await openRegister(db)
  await fill(register, 5000)
  const yesterday = await checkpointOf(register)
  await fill(register, 5200)
  const honest = performance.now()
  const whole = await checkRegister(db, COUNTY, { against: yesterday, keys: register.keys })
  const checkMs = performance.now() - honest
  const random = randomFrom(20_261_124)
  const unseen: string[] = []
  const kinds = new Map<string, number>()
  for (let i = 0; i < ACTS; i += 1) {
    const [what, checked] = await undone(db, async (tx) => {
      const done = await tamper(tx, yesterday.size, random)
      return [done, await checkRegister(tx, COUNTY, { against: yesterday, keys: register.keys })] as const
    })
    const kind = what.split(' ')[0] ?? ''
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (checked.ok) unseen.push(what)
    if (i % 50 === 49) process.stderr.write(`${i + 1} / ${ACTS}\n`)
  }
  report('tampering with a register of 5,200 events', {
    'untouched register': whole.ok ? 'whole' : 'BROKEN',
    'acts found / tried': `${ACTS - unseen.length} / ${ACTS}`,
    'acts by kind': [...kinds].map(([kind, n]) => `${kind} ${n}`).join(', '),
    'milliseconds for a whole check': Math.round(checkMs),
    unseen: unseen.slice(0, 5).join('; ') || 'none',
  })
} finally {
  await db.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
