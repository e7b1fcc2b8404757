import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type CsvError, type Info, parse } from 'csv-parse'
import { textOf } from './encoding.ts'
import { headingsOf, type Row, type Unread, underHeadings } from './row.ts'

const LONGEST_RECORD = 1_000_000

const broken = (error: CsvError | undefined, line: number): Unread => ({
  line,
  text: '',
  why: {
    zh: `这一行读不出来（引号不成对？）：${error?.code ?? ''}`,
    en: `This line cannot be read (an open quote?): ${error?.code ?? ''}`,
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

type Read = Readonly<{ record: readonly string[]; info: Info }>

/** Rows of a CSV file with a heading line; quoted line breaks belong to their cell. */
export const readCsv = async function* (path: string): AsyncGenerator<Row | Unread> {
  const unread: Unread[] = []
  const parser = parse({
    ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: LONGEST_RECORD },
    ...{ delimiter: await delimiterOf(path), skip_records_with_error: true },
  })
  parser.on('skip', (error: CsvError | undefined) => {
    unread.push(broken(error, parser.info.lines))
  })
  const text = await textOf(path)
  text.pipe(parser)
  let headings: readonly string[] | undefined
  for await (const { record, info } of parser as AsyncIterable<Read>) {
    yield* unread.splice(0)
    if (headings === undefined) headings = headingsOf(record)
    else yield { line: info.lines, cells: underHeadings(headings, record) }
  }
  yield* unread
}
