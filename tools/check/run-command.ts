import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

export type Ran = Readonly<{ code: number; output: string; seconds: number }>
export type Command = Readonly<{ argv: readonly string[]; env?: Readonly<Record<string, string>>; limitSeconds: number }>

/** Programs that look for `node` find this one first. */
const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`

const running = new Set<number>()

/** A child and its children are one process group, so that a server it started does not outlive it. */
const endGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal)
  } catch {
    // It is gone already, which is what we wanted.
  }
}

const GRACE_MS = 10_000

const end = (pid: number): void => {
  endGroup(pid, 'SIGTERM')
  setTimeout(() => {
    endGroup(pid, 'SIGKILL')
  }, GRACE_MS).unref()
}

/** Ends whatever runCommand started and has not ended yet. */
export const endAll = (): void => {
  for (const pid of running) end(pid)
}

/** Runs one command on this Node and collects what it says. Never throws: a program that is missing or too slow has failed, and its output says why. */
export const runCommand = ({ argv, env = {}, limitSeconds }: Command): Promise<Ran> =>
  new Promise((resolve) => {
    const started = performance.now()
    const chunks: Buffer[] = []
    const child = spawn(process.execPath, argv, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    })
    const { pid } = child
    if (pid !== undefined) running.add(pid)
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nStopped: it ran longer than ${limitSeconds} seconds.\n`))
      if (pid !== undefined) end(pid)
    }, limitSeconds * 1000)
    const finish = (code: number): void => {
      clearTimeout(timer)
      if (pid !== undefined) running.delete(pid)
      resolve({ code, output: Buffer.concat(chunks).toString('utf8'), seconds: (performance.now() - started) / 1000 })
    }
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message))
      finish(1)
    })
    child.on('close', (code) => {
      finish(code ?? 1)
    })
  })
