import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from './binaries.ts'
import { OWNER, type Place, passwordOf } from './place.ts'
import { isInhabited, isZombie } from './process.ts'
import { giveTo } from './user.ts'

export const isMade = ({ cluster }: Place): boolean => existsSync(join(cluster, 'PG_VERSION'))

/** Makes the cluster beside its place and moves it there, so that an interrupted first start leaves nothing half made. */
export const makeCluster = async (place: Place): Promise<void> => {
  const { initdb, lib } = findBinaries()
  const beside = `${place.cluster}.new`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { mode: 0o700 })
  giveTo(beside, place.as)
  passwordOf(place)
  const args = [
    ...['-D', beside, '-U', OWNER, '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    ...['--auth=scram-sha-256', `--pwfile=${place.passwordFile}`],
  ]
  const env = { PATH: process.env['PATH'] ?? '', LD_LIBRARY_PATH: lib, LANG: 'C.UTF-8' }
  await promisify(execFile)(initdb, args, { ...place.as, cwd: '/', env })
  renameSync(beside, place.cluster)
}

const MEGABYTE = 1024 * 1024

/** What PostgreSQL keeps at hand of its files: a sixteenth of the machine's memory, in bytes, but never less than 128 MB nor more than 1 GB. It is taken only as far as it is used. */
export const sharedMegabytes = (memory: number): number => Math.min(1024, Math.max(128, Math.floor(memory / 16 / MEGABYTE)))

const settings = ({ socket, log }: Place, durable: boolean): Readonly<Record<string, string>> => ({
  listen_addresses: '',
  unix_socket_directories: socket,
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: `${sharedMegabytes(totalmem())}MB`,
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A notice may carry a person’s words: statements and parameters stay out of the log.
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  // A file per day of the week, written over after a week.
  logging_collector: 'on',
  log_directory: log,
  log_filename: 'postgres-%a.log',
  log_file_mode: '0600',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
})

/** The eighth line of its pid file says so; the socket answers earlier, with “starting up”. */
const isReady = ({ cluster }: Place, pid: number): boolean => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    // The file of a server that was killed stays behind and still says “ready”.
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

const lastWords = (place: Place): string => readFileSync(join(place.log, 'start.log'), 'utf8').trim().split('\n').slice(-4).join(' ')

export const ready = async (place: Place, pid: number, child?: ChildProcess): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (child !== undefined && (child.exitCode ?? child.signalCode) !== null)
      throw new Error(`PostgreSQL ended at once (${String(child.exitCode ?? child.signalCode)}). See ${place.log}. ${lastWords(place)}`)
    if (isReady(place, pid)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`PostgreSQL was not ready within a minute. See ${place.log}. ${lastWords(place)}`)
}

const spawnServer = async (place: Place, durable: boolean): Promise<number> => {
  const { postgres, lib } = findBinaries()
  const options = Object.entries(settings(place, durable)).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  rmSync(join(place.socket, '.s.PGSQL.5432.lock'), { force: true })
  const log = openSync(join(place.log, 'start.log'), 'w', 0o600)
  // Its own process group: Ctrl-C reaches the application alone, which then stops the server in order.
  const child = spawn(postgres, ['-D', place.cluster, ...options], {
    ...{ ...place.as, cwd: '/', detached: true, stdio: ['ignore', log, log] },
    env: { LD_LIBRARY_PATH: lib, LANG: 'C.UTF-8' },
  })
  closeSync(log)
  child.on('error', () => undefined)
  await ready(place, child.pid ?? 0, child)
  child.unref()
  return child.pid ?? 0
}

/**
 * PostgreSQL takes the lock of a killed server for a living one while its dead process is still listed. The lock goes only when that process is a zombie
 * and nobody works in the cluster any more.
 */
const dropDeadLock = ({ cluster }: Place): void => {
  const lock = join(cluster, 'postmaster.pid')
  if (!existsSync(lock)) return
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0])
  if (isZombie(pid) && !isInhabited(cluster)) rmSync(lock, { force: true })
}

const LEAVING = ['shared memory block', '"postmaster.pid" already exists'] as const

/** When only the head of the last server was killed, its children need a moment to notice; PostgreSQL refuses to start beside them. */
const isStillLeaving = (error: unknown): boolean => error instanceof Error && LEAVING.some((sign) => error.message.includes(sign))

/** Starts the server and waits until it is ready. Returns its process id. */
export const launch = async (place: Place, durable: boolean, tries = 20): Promise<number> => {
  try {
    return await spawnServer(place, durable)
  } catch (error) {
    if (tries === 0 || !isStillLeaving(error)) throw error
    await new Promise((resolve) => setTimeout(resolve, 250))
    dropDeadLock(place)
    return launch(place, durable, tries - 1)
  }
}
