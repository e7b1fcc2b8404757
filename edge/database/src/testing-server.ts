import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@onedoor/postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** One real PostgreSQL for a whole test run, thrown away afterwards; without fsync, because nothing in it outlives the run. */
const start = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-test-'))
  // Started by root, PostgreSQL runs as `nobody` and must be able to enter.
  chmodSync(folder, 0o755)
  const server = await startPostgres({ folder, durable: false })
  project.provide('postgresUrl', server.ownerUrl)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// vitest calls the default export of a global set-up file.
export default start
