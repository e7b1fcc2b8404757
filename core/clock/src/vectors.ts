import { isRefusal } from '@onedoor/kernel'
import { datesOf, governing } from './due.ts'

export type Mismatch = Readonly<{
  line: number
  clock: string
  eventDate: string
  field: 'nominal_due' | 'legal_due'
  expected: string
  got: string
}>
export type VectorFault = Readonly<{ line: number; text: string; why: string }>
export type VectorReport = Readonly<{ total: number; mismatches: readonly Mismatch[]; faults: readonly VectorFault[] }>

type Row = Readonly<{ line: number; text: string; cells: readonly string[] }>

const COLUMNS = ['clock', 'event_date', 'nominal_due', 'legal_due'] as const

const cellsOf = (text: string): readonly string[] =>
  text.split(',').map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )

const rowsOf = (csv: string): readonly Row[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((text, i) => ({ line: i + 1, text: text.trim(), cells: cellsOf(text) }))
    .filter(({ text, cells }) => !text.startsWith('#') && cells.some((cell) => cell !== ''))

const isHeader = ({ cells }: Row): boolean => COLUMNS.every((name) => cells.some((cell) => cell.toLowerCase() === name))

/** Where each column stands: as the header says, or in the usual order where there is none. */
const columnsOf = (header: Row | undefined): readonly number[] =>
  COLUMNS.map((name, i) => header?.cells.findIndex((cell) => cell.toLowerCase() === name) ?? i)

/** A date that the file leaves open: an empty cell, or a dash. */
const LEFT_OPEN = /^[-–—]*$/

const check = ({ line, text, cells }: Row, columns: readonly number[]): { mismatches: readonly Mismatch[]; fault?: VectorFault } => {
  const [clock = '', eventDate = '', nominal = '', legal = ''] = columns.map((i) => cells[i])
  const rule = governing(clock, eventDate)
  if (isRefusal(rule)) return { mismatches: [], fault: { line, text, why: rule.refused } }
  const got = datesOf(rule, eventDate)
  const compare = (field: Mismatch['field'], expected: string, value: string): Mismatch[] =>
    LEFT_OPEN.test(expected) || expected === value ? [] : [{ line, clock, eventDate, field, expected, got: value }]
  return { mismatches: [...compare('nominal_due', nominal, got.nominalDue), ...compare('legal_due', legal, got.legalDue)] }
}

/** Checks a file of dates `clock,event_date,nominal_due,legal_due`; `#` begins a comment, an empty date is not checked. A header may order the columns otherwise. */
export const checkVectors = (csv: string): VectorReport => {
  const rows = rowsOf(csv)
  const columns = columnsOf(rows.find(isHeader))
  const checked = rows.filter((row) => !isHeader(row)).map((row) => check(row, columns))
  return {
    total: checked.length,
    mismatches: checked.flatMap(({ mismatches }) => mismatches),
    faults: checked.flatMap(({ fault }) => fault ?? []),
  }
}
