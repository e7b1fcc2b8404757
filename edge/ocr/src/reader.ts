import { join } from 'node:path'
import { type Limits, openProgram } from '@onedoor/child'
import { isInstalled } from './engine.ts'
import type { ReadAnswer } from './page-read.ts'

/** A page takes five seconds of one core; two minutes are for a machine that is busy with everything else. */
const LIMITS: Limits = { time: 120_000, idle: 60_000, memory: 1_800_000_000 }

/** Reads pages in a process of its own, one at a time, in the order they were asked for. */
export type Reader = Readonly<{
  installed: () => boolean
  read: (bytes: Uint8Array) => Promise<ReadAnswer>
  /** Ends the process; a page that is being read is answered as failed. */
  close: () => void
}>

/** `folder`: where `onedoor text install-ocr` put the engine. Nothing runs until the first page is asked for. */
export const openReader = (folder: string, limits: Partial<Limits> = {}): Reader => {
  const program = openProgram<Uint8Array, ReadAnswer>({
    file: join(import.meta.dirname, 'child.ts'),
    args: [folder],
    limits: { ...LIMITS, ...limits },
  })
  const read: Reader['read'] = async (bytes) => {
    if (!isInstalled(folder)) return { unread: 'not-installed' }
    const answer = await program.ask(bytes)
    if (typeof answer !== 'string') return answer
    return { unread: answer === 'ended' ? 'engine-failed' : answer }
  }
  return { installed: () => isInstalled(folder), read, close: program.close }
}
