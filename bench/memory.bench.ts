// Memory of the whole system (program and every process of the database; PSS, so that shared pages count once): idle after start, and while a
// table of letters is imported beside the running server. Usage: node bench/memory.bench.ts [TABLE] [--json]
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventedLetters } from './invented-letters.ts'
import { report, start } from './running.ts'

const CLI = join(import.meta.dirname, '..', 'apps', 'cli', 'src', 'main.ts')

const parentOf = (pid: number): number => {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    )
  } catch {
    return 0
  }
}

const pssOf = (pid: number): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const isOurs = (pid: number, roots: readonly number[]): boolean => {
  for (let at = pid; at > 1; at = parentOf(at)) if (roots.includes(at)) return true
  return false
}

const postgresOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Megabytes of these processes and all their children. */
const megabytes = (roots: readonly number[]): number => {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return pids.filter((pid) => isOurs(pid, roots)).reduce((sum, pid) => sum + pssOf(pid), 0) / 1024
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const running = await start()
const roots = [running.pid, postgresOf(running.folder)]
await fetch(`${running.address}/`)
await rest(10_000)
const idle = megabytes(roots)
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const table = given ?? join(running.folder, 'letters.jsonl')
if (given === undefined) inventedLetters(table, 5000)
const importing = spawn(
  process.execPath,
  [CLI, 'import', 'letters', table, '--data', running.folder, '--rejects', join(running.folder, 'rejects')],
  { stdio: 'ignore' },
)
const ended = new Promise((resolve) => importing.once('close', resolve))
let most = 0
while (importing.exitCode === null && importing.signalCode === null) {
  most = Math.max(most, megabytes([...roots, importing.pid ?? 0]))
  await rest(200)
}
await ended
const { exitCode } = importing
await running.stop()
if (exitCode !== 0) throw new Error(`The import ended with ${exitCode}: nothing was measured.`)
report('megabytes of the whole system (PSS)', {
  'idle, ten seconds after the first page': Math.round(idle),
  'most while importing beside the server': Math.round(most),
})
