import ExcelJS, { type CellValue } from 'exceljs'
import { headingsOf, type Row, underHeadings } from './row.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** A sheet has no time zone: what it shows is what is meant. */
const shown = (date: Date): string => {
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
  return time === '00:00:00' ? day : `${day} ${time}`
}

const cellOf = (value: CellValue): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return shown(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('result' in value) return cellOf(value.result)
  if ('text' in value) return cellOf(value.text)
  return ''
}

const DAMAGED =
  '表格文件已损坏，或不是真正的 XLSX。请在 Excel 或 WPS 里打开，另存为 XLSX 或 CSV 再导入。The spreadsheet is damaged or no true XLSX; open it, save it anew and load that.'

/** Rows of the first sheet; its first row holds the headings. Read as a stream: a sheet of a hundred thousand rows needs no more memory than one of ten. */
const rowsOf = async function* (path: string): AsyncGenerator<Row> {
  const book = new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
  })
  for await (const sheet of book) {
    let headings: readonly string[] | undefined
    for await (const row of sheet) {
      const cells = (row.values as CellValue[]).slice(1).map(cellOf)
      if (headings === undefined) headings = headingsOf(cells)
      else if (cells.some((cell) => cell.trim() !== '')) yield { line: row.number, cells: underHeadings(headings, cells) }
    }
    return
  }
}

/** The same, and in words what to do when the file cannot be read. */
export const readXlsx = async function* (path: string): AsyncGenerator<Row> {
  const rows = rowsOf(path)
  for (;;) {
    const next = await rows.next().catch((error: unknown) => {
      throw new Error(`${path}：${DAMAGED}`, { cause: error })
    })
    if (next.done === true) return
    yield next.value
  }
}
