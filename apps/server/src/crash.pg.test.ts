import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkRegister } from '@onedoor/eventstore'
import { startPostgres } from '@onedoor/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCounty } from './county.ts'

const LOAD = join(import.meta.dirname, 'testing-load.ts')
const WANTED = 150

let folder = ''
let promised = ''
let round = 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onedoor-crash-'))
  chmodSync(folder, 0o755)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const promises = (): readonly string[] =>
  existsSync(promised)
    ? readFileSync(promised, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []

/** Starts the load and waits until it has promised so many letters. */
const underLoad = async (): Promise<{ child: ChildProcess; postgres: number; ended: Promise<unknown> }> => {
  round += 1
  promised = join(folder, `promised-${round}`)
  const child = spawn(process.execPath, [LOAD, folder, promised], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8')
  })
  child.stderr.on('data', () => undefined)
  await expect.poll(() => promises().length, { timeout: 40_000, interval: 20 }).toBeGreaterThan(WANTED)
  return { child, postgres: Number(/postgres (\d+)/.exec(said)?.[1]), ended }
}

/** Opens what the crash left and looks for every promise. */
const lost = async (): Promise<{ lost: readonly string[]; register: unknown }> => {
  const server = await startPostgres({ folder: join(folder, 'postgres') })
  const county = await openCounty({ code: '331023', folder, ownerUrl: server.ownerUrl })
  try {
    const missing: string[] = []
    for (const submission of promises()) if ((await county.store.read(submission)).length !== 1) missing.push(submission)
    return { lost: missing, register: await checkRegister(county.db, county.code, { keys: county.secrets.keys }) }
  } finally {
    await county.close()
    await server.stop()
  }
}

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // Between listing and killing a process may have ended by itself.
    if ((error as { code?: string }).code !== 'ESRCH') throw error
  }
}

describe('a crash in the middle of the work', () => {
  it('kill -9 of the application loses no letter that was acknowledged, and leaves no gap', async () => {
    const { child, ended } = await underLoad()
    child.kill('SIGKILL')
    await ended
    expect(await lost()).toMatchObject({ lost: [], register: { ok: true } })
  }, 90_000)

  it('kill -9 of every process of the database loses no letter that was acknowledged, and leaves no gap', async () => {
    const { child, postgres, ended } = await underLoad()
    expect(postgres).toBeGreaterThan(1)
    const victims = [postgres, ...childrenOf(postgres)]
    // The head and the backends that were writing, at the least.
    expect(victims.length).toBeGreaterThan(4)
    for (const victim of victims) killNow(victim)
    await ended
    expect(child.exitCode).not.toBe(0)
    expect(await lost()).toMatchObject({ lost: [], register: { ok: true } })
  }, 90_000)
})
