import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isAlive } from './process.ts'
import { type Postgres, runningPostgres, startPostgres } from './start.ts'

let root = ''
let folder = ''
const started: Postgres[] = []

const start = async (over: Partial<Parameters<typeof startPostgres>[0]> = {}): Promise<Postgres> => {
  const server = await startPostgres({ folder, ...over })
  started.push(server)
  return server
}

/** Another program on the same folder: prints how it began, then waits. */
const otherProgram = () => {
  const text = `import { startPostgres } from '${import.meta.dirname}/index.ts'
    const server = await startPostgres({ folder: '${folder}' })
    console.log(server.began, server.pid)
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] })
  const line = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())))
  const killed = new Promise((resolve) => child.once('exit', resolve))
  return { child, line, killed }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'onedoor-supervisor-'))
  chmodSync(root, 0o755)
  folder = join(root, 'data')
})
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the embedded server', () => {
  it('is made, stops without leaving anything running, and starts again', async () => {
    const made = await start()
    expect(made.began).toBe('made')
    expect(runningPostgres(folder)).toBe(made.ownerUrl)
    await made.stop()
    expect(isAlive(made.pid)).toBe(false)
    expect(runningPostgres(folder)).toBeUndefined()
    expect((await start()).began).toBe('started')
  })

  it('keeps a random password that only its owner can read', async () => {
    const { ownerUrl } = await start()
    expect(decodeURIComponent(new URL(ownerUrl.replace(/@[^/]*/, '@host')).password)).toMatch(/^[\w-]{32}$/)
    expect(statSync(join(folder, 'owner-password')).mode & 0o777).toBe(0o600)
    expect(statSync(decodeURIComponent(/@([^/]*)/.exec(ownerUrl)?.[1] ?? '')).mode & 0o777).toBe(0o700)
  })

  it('is refused to a second starter of the same program', async () => {
    await start()
    await expect(startPostgres({ folder })).rejects.toThrow('already in use by this program')
  })

  it('is refused to a second program while the first one lives, and taken over from one that was killed', async () => {
    const first = otherProgram()
    const [began, pid] = (await first.line).trim().split(' ')
    expect(began).toBe('started')
    await expect(startPostgres({ folder })).rejects.toThrow(`in use by process ${first.child.pid ?? 0}`)
    first.child.kill('SIGKILL')
    await first.killed
    const adopted = await start()
    expect([adopted.began, adopted.pid]).toEqual(['adopted', Number(pid)])
    await adopted.stop()
    expect(isAlive(Number(pid))).toBe(false)
  })

  it('starts again after every process of it was killed', async () => {
    const server = await start()
    await server.kill9()
    started.length = 0
    expect(isAlive(server.pid)).toBe(false)
    expect((await start()).began).toBe('started')
  })

  it('starts over when the very first start was interrupted', async () => {
    const half = join(root, 'half')
    mkdirSync(join(half, 'cluster.new', 'base'), { recursive: true })
    const server = await start({ folder: half, durable: false })
    expect(server.began).toBe('made')
    expect(readdirSync(half)).not.toContain('cluster.new')
  })

  it.skipIf(process.getuid?.() !== 0)('tells root which folder “nobody” cannot pass, and what to do', async () => {
    const closed = join(root, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    await expect(startPostgres({ folder: join(closed, 'data') })).rejects.toThrow(`cannot pass ${closed}. Choose a data folder`)
  })
})
