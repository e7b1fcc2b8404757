import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

export type Login = Readonly<{ login: string; password: string; role: string; unit: string }>
type Up = Readonly<{
  portal: string
  desk: string
  register: string
  logins: readonly Login[]
  codes: readonly Readonly<{ code: string }>[]
}>

declare module 'vitest' {
  interface ProvidedContext {
    /** `servedCode`: query code of a letter whose answer was served. */
    county: Readonly<{ portal: string; folder: string; servedCode: string }>
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

const whole = (text: string): Up | undefined => {
  try {
    return JSON.parse(text) as Up
  } catch {
    return undefined
  }
}

/** The demo county as anyone starts it, `onedoor up`, in a folder of its own that is thrown away. */
const start = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-journeys-'))
  chmodSync(folder, 0o755)
  const port = String(await freePort())
  const cli = join(import.meta.dirname, '..', 'apps', 'cli', 'src', 'main.ts')
  const child = spawn(process.execPath, [cli, 'up', '--data', folder, '--port', port, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  let told = ''
  child.stderr.on('data', (bytes: Buffer) => {
    told += bytes.toString('utf8')
  })
  const up = await new Promise<Up>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8')
      const answer = whole(text)
      if (answer !== undefined) resolve(answer)
    })
    void ended.then((code) => {
      reject(new Error(`onedoor up ended with ${code}: ${told.slice(-2000)}`))
    })
  })
  project.provide('county', { portal: up.portal.replace(/\/$/, ''), folder, servedCode: up.codes[0]?.code ?? '' })
  return async () => {
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

// vitest calls the default export of a global set-up file.
export default start
