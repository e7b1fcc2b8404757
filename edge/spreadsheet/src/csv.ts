import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type CsvError, type Info, parse } from 'csv-parse'
import { textOf } from './encoding.ts'
import { headingsOf, type Row, type Unread, underHeadings } from './row.ts'

const LONGEST_RECORD = 1_000_000

/** From here on the file cannot be told apart into lines: an open quote takes everything behind it, and so does a cell without end. */
const broken = (error: CsvError | undefined, line: number): Unread => ({
  line,
  text: '',
  why: {
    zh: `从这一行起读不出来（引号没有收尾，或一格超过一百万字：${error?.code ?? ''}），后面的行都没有读。改好后再导入一次，已收的不会重复。`,
    en: `From this line on the file cannot be read (an open quote, or a cell of over a million characters: ${error?.code ?? ''}); no line behind it was. Mend it and load it again: what is there is not added twice.`,
  },
})

/** What separates the columns, by the first line: comma, semicolon or tab. */
const delimiterOf = async (path: string): Promise<string> => {
  const lines = createInterface({ input: createReadStream(path, { encoding: 'latin1', end: 64 * 1024 }) })
  for await (const line of lines) {
    lines.close()
    const counts = [',', '\t', ';'].map((mark) => [mark, line.split(mark).length] as const)
    return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ','
  }
  return ','
}

/** The sign that `writeRows` put before a cell that Excel would have run as a formula. */
const unmarked = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '')

type Read = Readonly<{ record: readonly string[]; info: Info }>

/** Rows of a CSV file with a heading line; quoted line breaks belong to their cell. */
export const readCsv = async function* (path: string): AsyncGenerator<Row | Unread> {
  const read = { lines: 0, fault: undefined as Unread | undefined }
  const parser = parse({
    ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: LONGEST_RECORD },
    ...{ delimiter: await delimiterOf(path), skip_records_with_error: true },
    // Told while the text is parsed, not when the row is fetched: so a fault knows behind which line it began.
    on_record: (record: string[], { lines }: { lines: number }) => {
      if (read.fault !== undefined) return null
      read.lines = lines
      return record
    },
  })
  parser.on('skip', (error: CsvError | undefined) => {
    read.fault ??= broken(error, read.lines + 1)
  })
  const text = await textOf(path)
  text.pipe(parser)
  let headings: readonly string[] | undefined
  for await (const { record, info } of parser as AsyncIterable<Read>) {
    if (headings === undefined) headings = headingsOf(record)
    else yield { line: info.lines, cells: underHeadings(headings, record.map(unmarked)) }
  }
  if (read.fault !== undefined) yield { ...read.fault, ...(headings !== undefined && { columns: headings }) }
}
