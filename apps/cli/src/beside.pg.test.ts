import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const CLI = join(import.meta.dirname, 'main.ts')

type Said = Readonly<{ code: number | null; out: string; err: string }>

const onedoor = (...argv: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.on('data', (bytes: Buffer) => {
      said.out += bytes.toString('utf8')
    })
    child.stderr.on('data', (bytes: Buffer) => {
      said.err += bytes.toString('utf8')
    })
    child.once('close', (code) => resolve({ code, ...said }))
  })

let folder = ''
let server: ChildProcess
let port = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onedoor-beside-'))
  chmodSync(folder, 0o755)
  server = spawn(process.execPath, [CLI, 'up', '--data', join(folder, 'county'), '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
  port = await new Promise<number>((resolve, reject) => {
    let out = ''
    server.stdout?.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      const found = /127\.0\.0\.1:(\d+)\/desk/.exec(out)
      if (found !== null) resolve(Number(found[1]))
    })
    server.once('close', () => reject(new Error('up ended')))
  })
}, 120_000)

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGINT')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

const data = () => join(folder, 'county')
const answers = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}/health`)).ok

describe('the command line beside a running One Door', () => {
  it('prints the signed head, checks the register against it and re-makes the projections, and the server goes on', async () => {
    const head = await onedoor('checkpoint', '--data', data())
    expect(head).toMatchObject({ code: 0 })
    const kept = join(folder, 'checkpoint.txt')
    writeFileSync(kept, head.out)
    expect(await onedoor('verify', '--against', kept, '--data', data())).toMatchObject({ code: 0 })
    expect(await onedoor('rebuild', '--data', data())).toMatchObject({ code: 0 })
    expect(await answers()).toBe(true)
  }, 60_000)

  it('does not start a second time on the same folder, nor on a port that is taken, and says which to change', async () => {
    const twice = await onedoor('up', '--data', data(), '--port', '0')
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('already running')])
    const other = await onedoor('up', '--data', join(folder, 'other'), '--port', String(port), '--no-demo')
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('--port')])
    expect(await answers()).toBe(true)
  }, 60_000)
})

describe('Ctrl-C', () => {
  it('that arrives twice, as npm and a terminal send it, stops everything in order and leaves no server behind', async () => {
    const place = join(folder, 'twice')
    const child = spawn(process.execPath, [CLI, 'up', '--data', place, '--port', '0', '--no-demo'], { stdio: ['ignore', 'pipe', 'ignore'] })
    await new Promise<void>((resolve) => child.stdout.on('data', (bytes: Buffer) => bytes.toString().includes('Ctrl-C') && resolve()))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    child.kill('SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGINT')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(existsSync(join(place, 'running.json'))).toBe(false)
    expect(existsSync(join(place, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false)
  }, 60_000)
})
