import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Login = Readonly<{ login: string; password: string }>
type Up = Readonly<{ portal: string; logins: readonly Login[]; codes: readonly Readonly<{ code: string }>[]; seconds: number }>
export type Running = Readonly<{ address: string; folder: string; pid: number; up: Up; stop: () => Promise<void> }>

const CLI = join(import.meta.dirname, '..', 'apps', 'cli', 'src', 'main.ts')

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

const parsed = (text: string): Up | undefined => {
  try {
    return JSON.parse(text) as Up
  } catch {
    return undefined
  }
}

const answered = (child: ChildProcess): Promise<Up> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8')
      const up = parsed(text)
      if (up !== undefined) resolve(up)
    })
    child.once('close', (code) => {
      reject(new Error(`onedoor up ended with ${String(code)}`))
    })
  })

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Starts One Door as anyone does, in a folder of its own (or a given one, which is kept). */
export const start = async (given?: string, flags: readonly string[] = []): Promise<Running> => {
  const folder = given ?? temporaryFolder()
  const port = String(await freePort())
  const child = spawn(process.execPath, [CLI, 'up', '--data', folder, '--port', port, '--json', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const up = await answered(child)
  const stop = async () => {
    child.kill('SIGINT')
    await ended
    if (given === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return { address: up.portal.replace(/\/$/, ''), folder, pid: child.pid ?? 0, up, stop }
}

/** The session cookie of a member of the demo county’s staff. */
export const signIn = async ({ address, up }: Running, login: string): Promise<string> => {
  const password = up.logins.find((one) => one.login === login)?.password
  const answer = await fetch(`${address}/api/session`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ login, password }),
  })
  if (!answer.ok) throw new Error(`sign-in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')
}

export const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A table for people, or JSON with `--json`. */
export const report = (title: string, figures: Readonly<Record<string, number | string>>): void => {
  if (process.argv.includes('--json')) console.log(JSON.stringify({ title, ...figures }, null, 2))
  else console.log([title, ...Object.entries(figures).map(([what, figure]) => `  ${what.padEnd(44)} ${figure}`)].join('\n'))
}
