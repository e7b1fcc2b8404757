import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readCsv } from './csv.ts'
import { readJsonl } from './jsonl.ts'
import type { Row, Unread } from './row.ts'
import { readXlsx } from './xlsx.ts'

export { isUnread, type Row, type Unread } from './row.ts'

export type TableKind = 'csv' | 'jsonl' | 'xlsx'

/** By what the file is, not by what it is called: a spreadsheet is a ZIP, a JSON line begins with a brace. */
export const kindOf = async (path: string): Promise<TableKind | undefined> => {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(512) })
  await file.close()
  const head = buffer.subarray(0, bytesRead)
  if (head.subarray(0, 4).equals(Buffer.from('504b0304', 'hex'))) return 'xlsx'
  if (head.includes(0)) return undefined
  return /^\uFEFF?\s*\{/.test(head.toString('utf8')) ? 'jsonl' : 'csv'
}

/** Rows of a table file, one at a time. */
export const readRows = (path: string, kind: TableKind): AsyncGenerator<Row | Unread> =>
  kind === 'csv' ? readCsv(path) : kind === 'jsonl' ? readJsonl(path) : readXlsx(path)

export type RowWriter = Readonly<{ write: (cells: Readonly<Record<string, string>>) => Promise<void>; close: () => Promise<number> }>

/** A cell that begins like a formula is run by Excel when the file is opened; the sign before it says that it is text. It is taken off again on reading. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Writes rows back: JSON lines, or CSV in UTF-8 with the mark that makes Excel read it as such. The file is made with the first row; `close` tells how many. */
export const writeRows = (path: string, kind: 'csv' | 'jsonl'): RowWriter => {
  let out: ReturnType<typeof createWriteStream> | undefined
  let headings: readonly string[] = []
  let rows = 0
  const put = async (text: string) => {
    out ??= createWriteStream(path, { mode: 0o600 })
    if (!out.write(text)) await once(out, 'drain')
  }
  return {
    write: async (cells) => {
      if (kind === 'csv' && rows === 0) {
        headings = Object.keys(cells)
        await put(`\uFEFF${headings.map(quoted).join(',')}\r\n`)
      }
      rows += 1
      const line =
        kind === 'csv' ? `${headings.map((name) => quoted(asText(cells[name] ?? ''))).join(',')}\r\n` : `${JSON.stringify(cells)}\n`
      await put(line)
    },
    close: async () => {
      if (out !== undefined) {
        out.end()
        await once(out, 'finish')
      }
      return rows
    },
  }
}
