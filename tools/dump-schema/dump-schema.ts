import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, ensureAppRole, migrate } from '@onedoor/database'
import { startPostgres } from '@onedoor/postgres'
import { grantsOf } from '../../apps/server/src/grants.ts'
import { migrations } from '../../apps/server/src/migrations.ts'
import { readSchema } from './read-schema.ts'
import { difference, writeSchema } from './write-schema.ts'

const FILE = new URL('../../edge/database/schema.sql', import.meta.url).pathname

/** Runs all migrations on a server that is thrown away, and writes down what they made. */
const schemaNow = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-schema-'))
  const server = await startPostgres({ folder, durable: false })
  const owner = connect(server.ownerUrl, { name: 'onedoor-schema', max: 1 })
  try {
    await migrate(owner, migrations)
    await ensureAppRole(owner, 'of-a-server-that-is-thrown-away', await grantsOf(owner))
    return writeSchema(await readSchema(owner))
  } finally {
    await owner.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const text = await schemaNow()
const known = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (known !== text) {
  process.stdout.write(
    `${difference(known, text).join('\n')}\nThe migrations make another schema. Run: node tools/dump-schema/dump-schema.ts\n`,
  )
  process.exitCode = 1
}
