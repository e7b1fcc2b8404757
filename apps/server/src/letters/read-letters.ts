import { basename } from 'node:path'
import { type ColumnMap, intake, type Letter, type RowFault } from '@onedoor/intake/intake.module'
import { isUnread, kindOf, readRows, type TableKind, type Unread } from '@onedoor/spreadsheet'

/** A row and what it turned out to be: a letter, or a fault with the cells it was read from. */
export type Told = Readonly<{ line: number; cells: Readonly<Record<string, string>> }> &
  (Readonly<{ letter: Letter; fault?: undefined }> | Readonly<{ letter?: undefined; fault: RowFault }>)

/** What the file is; an error that names the way out when it is no table. */
export const tableKind = async (file: string): Promise<TableKind> => {
  const kind = await kindOf(file)
  if (kind !== undefined) return kind
  throw new Error(`${file}：不是表格（请用 CSV、XLSX 或 JSONL）。This is no table; use CSV, XLSX or JSONL.`)
}

const requireColumns = (file: string, headings: readonly string[], given: ColumnMap): void => {
  const lack = intake.rules.lackOf(headings, given)
  if (lack !== undefined) throw new Error(`${file}：${lack}`)
}

/** The cells of a line that could not be read: under the headings of its table, so that rows written back keep one shape. */
const blank = ({ text, columns }: Unread): Readonly<Record<string, string>> =>
  columns === undefined ? { text } : Object.fromEntries(columns.map((name) => [name, '']))

/** Reads a table row by row as letters. `source` names the table in the key of each letter; the file’s name when not said. */
export const readLetters = async function* (file: string, given: ColumnMap, source: string = basename(file)): AsyncGenerator<Told> {
  const kind = await tableKind(file)
  let map: ColumnMap | undefined
  for await (const row of readRows(file, kind)) {
    if (isUnread(row)) {
      yield { line: row.line, cells: blank(row), fault: { code: 'unreadable', ...row.why } }
      continue
    }
    // In JSON lines each row names its own fields; a table has one heading for all.
    if (map === undefined && kind !== 'jsonl') requireColumns(file, Object.keys(row.cells), given)
    if (map === undefined || kind === 'jsonl') map = intake.rules.mapFor(Object.keys(row.cells), given)
    const read = intake.rules.letterOf(row.cells, map, source, row.line)
    yield 'code' in read ? { line: row.line, cells: row.cells, fault: read } : { line: row.line, cells: row.cells, letter: read }
  }
}
