/** A row as it was found: line in the file (the sheet’s row number for XLSX) and its cells by column name, all as text. */
export type Row = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>

/** A line that could not be read at all; the lines after it still can. */
export type Unread = Readonly<{
  line: number
  text: string
  why: Readonly<{ zh: string; en: string }>
  /** Names of the columns of the table, where it has a heading line. */
  columns?: readonly string[]
}>

export const isUnread = (row: Row | Unread): row is Unread => 'why' in row

/** Cells under their headings; a heading that is empty or comes twice is named by its place. */
export const underHeadings = (headings: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.map((cell, i) => [headings[i] ?? `#${i + 1}`, cell]))

export const headingsOf = (cells: readonly string[]): readonly string[] =>
  cells.map((cell, i) => {
    const name = cell.trim()
    return name === '' || cells.findIndex((other) => other.trim() === name) < i ? `#${i + 1}` : name
  })
