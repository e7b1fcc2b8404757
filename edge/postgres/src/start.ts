import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from './binaries.ts'
import { holderOf, stopServer } from './orphan.ts'
import { giveTo, type RunAs, runAs, unreachableFor } from './user.ts'

export type Postgres = Readonly<{
  /** Address of the owner of everything, over a unix socket that only this machine can reach. */
  ownerUrl: string
  pid: number
  /** How it was found: made for the first time, started again, or taken over from a parent that was killed. */
  began: 'made' | 'started' | 'adopted'
  stop: () => Promise<void>
}>

export type StartOptions = Readonly<{
  folder: string
  database?: string
  onProgress?: (step: 'initdb' | 'start' | 'adopt') => void
  durable?: boolean
}>

const OWNER = 'onedoor'

/** A short path of its own: a socket’s path may have 107 bytes. */
const socketFolderOf = (folder: string): string =>
  join(tmpdir(), `onedoor-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`)

const passwordOf = (file: string, as: RunAs): string => {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
    giveTo(file, as)
  }
  return readFileSync(file, 'utf8').trim()
}

const init = async (cluster: string, passwordFile: string, as: RunAs): Promise<void> => {
  const { initdb, lib } = findBinaries()
  const args = [
    '-D',
    cluster,
    '-U',
    OWNER,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
  ]
  await promisify(execFile)(initdb, args, {
    ...as,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', LD_LIBRARY_PATH: lib, LANG: 'C.UTF-8' },
  })
}

const settings = (socket: string, durable: boolean): Readonly<Record<string, string>> => ({
  listen_addresses: '',
  unix_socket_directories: socket,
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A notice may carry a person’s words: statements and parameters stay out of the log.
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
})

/** The eighth line of its pid file says so; the socket answers earlier, with “starting up”. */
const isReady = (cluster: string): boolean => {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

const ready = async ({ cluster, log }: Place, child?: ChildProcess): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (child?.exitCode !== undefined && child.exitCode !== null)
      throw new Error(
        `PostgreSQL ended at once (exit ${child.exitCode}). Its last words: ${readFileSync(log, 'utf8').split('\n').slice(-6).join(' ')}`,
      )
    if (isReady(cluster)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('PostgreSQL did not answer within a minute.')
}

type Place = Readonly<{ folder: string; cluster: string; socket: string; passwordFile: string; log: string; as: RunAs }>

const prepare = (folder: string): Place => {
  const as = runAs()
  mkdirSync(folder, { recursive: true })
  const blocked = unreachableFor(join(folder, 'x'), as)
  if (blocked !== undefined)
    throw new Error(
      `PostgreSQL runs as “nobody” and cannot pass ${blocked}. Choose a data folder that others may walk to, or start as an ordinary user.`,
    )
  const socket = socketFolderOf(folder)
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  for (const path of [folder, socket]) giveTo(path, as)
  return {
    folder,
    cluster: join(folder, 'cluster'),
    socket,
    passwordFile: join(folder, 'owner-password'),
    log: join(folder, 'postgres.log'),
    as,
  }
}

const launch = async (place: Place, durable: boolean): Promise<ChildProcess> => {
  const { postgres, lib } = findBinaries()
  const args = [
    '-D',
    place.cluster,
    ...Object.entries(settings(place.socket, durable)).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
  rmSync(join(place.socket, '.s.PGSQL.5432.lock'), { force: true })
  const log = openSync(place.log, 'w', 0o600)
  // Its own process group: Ctrl-C reaches the application alone, which then stops the server in order.
  const child = spawn(postgres, args, {
    ...place.as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { LD_LIBRARY_PATH: lib, LANG: 'C.UTF-8' },
  })
  child.on('error', () => undefined)
  await ready(place, child)
  child.unref()
  return child
}

const running = new Set<string>()

/** Starts the embedded server of a data folder, or takes over the one that a killed parent left. Two starters in one process are refused. */
export const startPostgres = async ({
  folder,
  database = 'postgres',
  onProgress = () => undefined,
  durable = true,
}: StartOptions): Promise<Postgres> => {
  if (running.has(folder)) throw new Error(`The data folder ${folder} is already in use by this program.`)
  const place = prepare(folder)
  const fresh = !existsSync(join(place.cluster, 'PG_VERSION'))
  const password = passwordOf(place.passwordFile, place.as)
  if (fresh) {
    onProgress('initdb')
    rmSync(place.cluster, { recursive: true, force: true })
    await init(place.cluster, place.passwordFile, place.as)
  }
  const orphan = holderOf(place.cluster)
  onProgress(orphan === undefined ? 'start' : 'adopt')
  const pid = orphan ?? (await launch(place, durable)).pid ?? 0
  if (orphan !== undefined) await ready(place)
  running.add(folder)
  const ownerUrl = `postgres://${OWNER}:${encodeURIComponent(password)}@${encodeURIComponent(place.socket)}/${database}`
  return {
    ownerUrl,
    pid,
    began: fresh ? 'made' : orphan === undefined ? 'started' : 'adopted',
    stop: async () => {
      running.delete(folder)
      await stopServer(pid)
      rmSync(place.socket, { recursive: true, force: true })
    },
  }
}
