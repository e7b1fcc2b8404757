import type { ReadKind } from '@onedoor/case'
import { pdfText } from '@onedoor/pdf/pdf-text'
import { docxText } from './docx-text.ts'
import { plainText } from './plain-text.ts'

/** What a person reads in a file. `hidden`: characters left out because nobody sees them. */
export type FileText = Readonly<{ kind: ReadKind; text: string; hidden: number }>

/** A letter has some thousand characters; a file of more than this is a book, and is found by its beginning. */
const MOST = 200_000

const KINDS: Readonly<Record<string, ReadKind>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'text/plain': 'TEXT',
}

/** Which kind of file this is; images have no words of their own. */
export const readKindOf = (mime: string): ReadKind | undefined => KINDS[mime]

const opened = async (kind: ReadKind, bytes: Uint8Array): Promise<Omit<FileText, 'kind'>> => {
  if (kind === 'PDF') return pdfText(bytes)
  if (kind === 'DOCX') return docxText(bytes) ?? { text: '', hidden: 0 }
  return { text: plainText(bytes) ?? '', hidden: 0 }
}

/** A lone half of a character, or a zero, cannot be written into the register. */
const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '').slice(0, MOST)

/** A file that does not open has no words: that is an answer too. */
export const textOfFile = async (kind: ReadKind, bytes: Uint8Array): Promise<FileText> => {
  try {
    const { text, hidden } = await opened(kind, bytes)
    return { kind, text: clean(text), hidden }
  } catch {
    return { kind, text: '', hidden: 0 }
  }
}
