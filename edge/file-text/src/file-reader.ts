import { join } from 'node:path'
import type { ReadKind } from '@onedoor/case'
import { type Limits, type Lost, openProgram } from '@onedoor/child'
import type { Closed, PageOfScan } from '@onedoor/pdf/scanned'
import type { FileText } from './file-text.ts'
import { keeping } from './keeping.ts'

const LIMITS: Limits = { time: 30_000, idle: 30_000, memory: 1_000_000_000 }
/** The image of a page is asked for to be looked at and to be read, mostly within a minute. A page has some megabytes. */
const KEPT = { most: 64_000_000, time: 600_000 }

/** What the process is asked, and what it answers; an empty answer where the file does not open. */
export type Question =
  | Readonly<{ ask: 'TEXT'; kind: ReadKind; bytes: Uint8Array }>
  | Readonly<{ ask: 'PAGES'; bytes: Uint8Array }>
  | Readonly<{ ask: 'PAGE'; bytes: Uint8Array; page: number }>
export type Heard = Readonly<{ text?: FileText; pages?: number | Closed; page?: PageOfScan }>

/** A PDF under the digest of its bytes, which are fetched only where they are needed. */
export type PdfFile = Readonly<{ digest: string; bytes: () => Promise<Uint8Array | undefined> }>

/** A page as PNG, or why there is none. */
export type PageOfPdf = PageOfScan | Readonly<{ without: 'UNOPENED' | Lost }>

/** Opens files that anybody may have made: in a process of its own, with a clock and a bound on its memory. A file that breaks it, or takes it too long, has nothing to show. */
export type FileReader = Readonly<{
  read: (kind: ReadKind, bytes: Uint8Array) => Promise<FileText>
  /** How many pages a PDF has, or why it does not open. */
  pages: (pdf: Uint8Array) => Promise<number | Closed>
  /** The picture that a scanner put on a page of a PDF; page 1 is the first. Made once for whoever asks for it within ten minutes. */
  page: (pdf: PdfFile, page: number) => Promise<PageOfPdf>
  close: () => void
}>

/** Nothing runs until something is asked, nor half a minute after the last answer. */
export const openFileReader = (limits: Partial<Limits> = {}): FileReader => {
  const program = openProgram<Question, Heard>({ file: join(import.meta.dirname, 'child.ts'), args: [], limits: { ...LIMITS, ...limits } })
  const kept = keeping<PageOfPdf>({ ...KEPT, sizeOf: (page) => ('image' in page ? page.image.length : undefined) })

  const ask = async (question: Question): Promise<Heard> => {
    const answer = await program.ask(question)
    return typeof answer === 'string' ? {} : answer
  }
  const opened = async (pdf: PdfFile, page: number): Promise<PageOfPdf> => {
    const bytes = await pdf.bytes()
    if (bytes === undefined) return { without: 'UNOPENED' }
    const answer = await program.ask({ ask: 'PAGE', bytes, page })
    return typeof answer === 'string' ? { without: answer } : (answer.page ?? { without: 'UNOPENED' })
  }
  return {
    read: async (kind, bytes) => (await ask({ ask: 'TEXT', kind, bytes })).text ?? { kind, text: '', hidden: 0 },
    pages: async (bytes) => (await ask({ ask: 'PAGES', bytes })).pages ?? 'BROKEN',
    page: (pdf, page) => kept.of(`${pdf.digest}-${page}`, () => opened(pdf, page)),
    close: () => {
      kept.forget()
      program.close()
    },
  }
}
