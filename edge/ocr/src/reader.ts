import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answered, Asked } from './child.ts'
import { isInstalled } from './engine.ts'
import type { ReadAnswer, Unread } from './page-read.ts'

export type Limits = Readonly<{
  /** Milliseconds for one page, loading included. */
  page: number
  /** Milliseconds without a page after which the process ends and gives its memory back. */
  idle: number
  /** Bytes of memory at which it is ended. */
  memory: number
}>

const LIMITS: Limits = { page: 120_000, idle: 60_000, memory: 1_800_000_000 }

/** Reads pages in a process of its own, one at a time, in the order they were asked for. */
export type Reader = Readonly<{
  installed: () => boolean
  read: (bytes: Uint8Array) => Promise<ReadAnswer>
  /** Ends the process; a page that is being read is answered as failed. */
  close: () => void
}>

const CHILD = join(import.meta.dirname, 'child.ts')

/** Memory of a process in bytes, where the system tells it. */
const memoryOf = (pid: number | undefined): number => {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}

const start = (folder: string): ChildProcess =>
  fork(CHILD, [folder], { serialization: 'advanced', execArgv: ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning'], stdio: 'ignore' })

/** Asks the child for one page and watches it: whatever happens there is an exact answer here. */
const ask = (child: ChildProcess, asked: Asked, { page, memory }: Limits): Promise<ReadAnswer> =>
  new Promise((resolve) => {
    const end = (answer: ReadAnswer) => {
      clearTimeout(late)
      clearInterval(watch)
      child.off('message', heard)
      child.off('exit', gone)
      resolve(answer)
    }
    const stop = (unread: Unread) => {
      child.kill('SIGKILL')
      end({ unread })
    }
    const heard = (said: unknown) => {
      if (typeof said === 'object' && said !== null && (said as Answered).id === asked.id) end((said as Answered).answer)
    }
    const gone = () => end({ unread: 'engine-failed' })
    const late = setTimeout(() => stop('took-too-long'), page)
    const watch = setInterval(() => {
      if (memoryOf(child.pid) > memory) stop('too-much-memory')
    }, 500)
    child.on('message', heard)
    child.on('exit', gone)
    // Taken in once it has loaded; messages wait in the channel until then.
    child.send(asked, (error) => {
      if (error !== null) end({ unread: 'engine-failed' })
    })
  })

/** `folder`: where `onedoor text install-ocr` put the engine. Nothing runs until the first page is asked for. */
export const openReader = (folder: string, limits: Partial<Limits> = {}): Reader => {
  const within = { ...LIMITS, ...limits }
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let id = 0

  const close = () => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = undefined
  }
  const alive = (): ChildProcess => {
    if (child === undefined || child.exitCode !== null || child.killed) child = start(folder)
    return child
  }
  const one = async (bytes: Uint8Array): Promise<ReadAnswer> => {
    if (!isInstalled(folder)) return { unread: 'not-installed' }
    clearTimeout(idle)
    id += 1
    const answer = await ask(alive(), { id, bytes }, within)
    idle = setTimeout(close, within.idle).unref()
    return answer
  }
  const read: Reader['read'] = (bytes) => {
    const answer = last.then(() => one(bytes))
    last = answer.catch(() => undefined)
    return answer
  }
  return { installed: () => isInstalled(folder), read, close }
}
