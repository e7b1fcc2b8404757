import { join } from 'node:path'
import type { ReadKind } from '@onedoor/case'
import { type Limits, openProgram } from '@onedoor/child'
import type { FileText } from './file-text.ts'

export { readKindOf } from './file-text.ts'
export type { FileText }

const LIMITS: Limits = { time: 30_000, idle: 30_000, memory: 1_000_000_000 }

/** Reads the words of files that anybody may have made: in a process of its own, with a clock and a bound on its memory. */
export type FileReader = Readonly<{ read: (kind: ReadKind, bytes: Uint8Array) => Promise<FileText>; close: () => void }>

export const openFileReader = (limits: Partial<Limits> = {}): FileReader => {
  const program = openProgram<Readonly<{ kind: ReadKind; bytes: Uint8Array }>, FileText>({
    file: join(import.meta.dirname, 'child.ts'),
    args: [],
    limits: { ...LIMITS, ...limits },
  })
  const read: FileReader['read'] = async (kind, bytes) => {
    const answer = await program.ask({ kind, bytes })
    // A file that breaks its reader, or takes it too long, has no words that we could show.
    return typeof answer === 'string' ? { kind, text: '', hidden: 0 } : answer
  }
  return { read, close: program.close }
}
