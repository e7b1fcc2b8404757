import type { AddressInfo } from 'node:net'
import { handling } from '@onedoor/handling/handling.module'
import { type Queue, startQueue } from '@onedoor/jobs'
import { repeats } from '@onedoor/repeats/repeats.module'
import { pino } from 'pino'
import { refuseClockBehind } from './clock-behind.ts'
import { catchUp } from './followers.ts'
import { claimFolder, type Installation, openInstallation, type Progress, releaseFolder, runningServer } from './installation.ts'
import { jobsOf } from './jobs.ts'
import { followers } from './modules.ts'
import { serverOf } from './serve.ts'
import { servicesOf } from './services.ts'

export type RunOptions = Readonly<{
  folder: string
  port: number
  host: string
  /** Public address, when a proxy stands before us. */
  baseUrl?: string | undefined
  onProgress?: Progress
  /** Before the first request: the demo is loaded here. */
  prepare?: (installation: Installation) => Promise<void>
  /** Where the log goes: a file in the data folder, so that the terminal stays readable. */
  logFile?: string
}>

export type Run = Readonly<{ address: string; installation: Installation; stop: () => Promise<void> }>

const logTo = (file: string | undefined) =>
  pino({ level: 'info', base: null }, pino.destination({ dest: file ?? 1, sync: false, mkdir: true }))

const taken = (error: unknown, port: number): unknown =>
  (error as { code?: string }).code === 'EADDRINUSE'
    ? new Error(`端口 ${port} 已被占用，请用 --port 另选一个。Port ${port} is taken; choose another with --port.`)
    : error

type Opened = Readonly<{ installation: Installation; started: { queue?: Queue } }>

const open = async ({ folder, onProgress }: RunOptions): Promise<Opened> => {
  const other = runningServer(folder)
  if (other !== undefined)
    throw new Error(
      `这个数据目录已有一扇门在运行（进程 ${other.pid}，端口 ${other.port}）。One Door is already running on this data folder (process ${other.pid}, port ${other.port}).`,
    )
  const started: Opened['started'] = {}
  const installation = await openInstallation({
    folder,
    ...(onProgress && { onProgress }),
    enqueue: (tx, jobs) => started.queue?.enqueue(tx, jobs) ?? Promise.reject(new Error('The queue has not started yet.')),
  })
  return { installation, started }
}

const listen = async (options: RunOptions, { installation, started }: Opened): Promise<Run> => {
  const { folder, port, host, prepare, logFile } = options
  const log = logTo(logFile)
  const local = host === '0.0.0.0' ? 'localhost' : host
  const services = servicesOf(installation.county, options.baseUrl ?? `http://${local}:${port}`, () => new Date())
  await refuseClockBehind(installation.county, new Date())
  await prepare?.(installation)
  // What follows the register by position is whole at the first page, not a minute later.
  for (const follower of followers) await catchUp(services.db, services.county, follower)
  // Nobody reads a last day that a notice moved while the server was down.
  for (const { run: recount } of handling.jobs) await recount(services)
  const app = await serverOf({ services, log })
  started.queue = await startQueue({
    ownerUrl: installation.ownerUrl,
    jobs: jobsOf(services),
    onError: (job, error) => log.error({ job, kind: (error as Error).name, code: (error as { code?: string }).code }, 'job failed'),
  })
  await app.listen({ port, host })
  // Beside the first requests: until it is done, whoever asks after earlier letters is told to wait, not that there are none.
  repeats
    .fill(services)
    .then(() => repeats.learn(services))
    .catch((error: unknown) => log.error({ kind: (error as Error).name }, 'the letters were not read'))
  const address = app.server.address() as AddressInfo
  claimFolder(folder, address.port)
  const stop = async () => {
    await app.close()
    await started.queue?.stop()
    services.readings.close()
    services.fileReader.close()
    releaseFolder(folder)
    await installation.close()
  }
  return { address: `http://${local}:${address.port}`, installation, stop }
}

/** Starts everything in one process: database, HTTP, jobs. `stop` ends all of it, in order; a start that fails leaves nothing running. */
export const run = async (options: RunOptions): Promise<Run> => {
  const opened = await open(options)
  try {
    return await listen(options, opened)
  } catch (error) {
    await opened.started.queue?.stop()
    await opened.installation.close()
    throw taken(error, options.port)
  }
}
