import { join } from 'node:path'
import type { ReadKind } from '@onedoor/case'
import { type Limits, openProgram } from '@onedoor/child'
import type { FileText } from './file-text.ts'

const LIMITS: Limits = { time: 30_000, idle: 30_000, memory: 1_000_000_000 }

/** What the process is asked, and what it answers; an empty answer where the file does not open. */
export type Question =
  | Readonly<{ ask: 'TEXT'; kind: ReadKind; bytes: Uint8Array }>
  | Readonly<{ ask: 'PAGES'; bytes: Uint8Array }>
  | Readonly<{ ask: 'PAGE'; bytes: Uint8Array; page: number }>
export type Heard = Readonly<{ text?: FileText; pages?: number; image?: Uint8Array }>

/** Opens files that anybody may have made: in a process of its own, with a clock and a bound on its memory. A file that breaks it, or takes it too long, has nothing to show. */
export type FileReader = Readonly<{
  read: (kind: ReadKind, bytes: Uint8Array) => Promise<FileText>
  /** How many pages a PDF has; none where it does not open. */
  pages: (pdf: Uint8Array) => Promise<number>
  /** The picture that a scanner put on a page of a PDF, as PNG; page 1 is the first. */
  page: (pdf: Uint8Array, page: number) => Promise<Uint8Array | undefined>
  close: () => void
}>

/** Nothing runs until something is asked, nor half a minute after the last answer. */
export const openFileReader = (limits: Partial<Limits> = {}): FileReader => {
  const program = openProgram<Question, Heard>({ file: join(import.meta.dirname, 'child.ts'), args: [], limits: { ...LIMITS, ...limits } })
  const ask = async (question: Question): Promise<Heard> => {
    const answer = await program.ask(question)
    return typeof answer === 'string' ? {} : answer
  }
  return {
    read: async (kind, bytes) => (await ask({ ask: 'TEXT', kind, bytes })).text ?? { kind, text: '', hidden: 0 },
    pages: async (bytes) => (await ask({ ask: 'PAGES', bytes })).pages ?? 0,
    page: async (bytes, page) => (await ask({ ask: 'PAGE', bytes, page })).image,
    close: program.close,
  }
}
