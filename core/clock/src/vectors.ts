import { isRefusal } from '@onedoor/kernel'
import { parseDate } from './date-only.ts'
import { datesOf, governing } from './due.ts'
import type { RuleBook } from './rules/rule-book.ts'
import { BOOK_WITH_LOCAL } from './rules/rule-sets.ts'

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

type Column = 'clock' | 'event_date' | 'nominal_due' | 'legal_due'
type Order = Readonly<Record<Column, number>>

const AS_WRITTEN: Order = { clock: 0, event_date: 1, nominal_due: 2, legal_due: 3 }

type Row = Readonly<{ line: number; text: string; cells: readonly string[] }>

/** Cells of one line; a quoted one may hold commas and doubled quotes. */
const cellsOf = (text: string): readonly string[] =>
  [...`,${text}`.matchAll(/,\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  )

const rowsOf = (csv: string): readonly Row[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter(({ text }) => !/^[,\s]*$/.test(text) && !/^"?#/.test(text))
    .map(({ line, text }) => ({ line, text, cells: cellsOf(text) }))

/** The head names the columns, in whatever order and with whatever others between; without one they stand as the command names them. */
const orderOf = (first: Row | undefined): Order | undefined => {
  const names = first?.cells.map((name) => name.toLowerCase()) ?? []
  if (!names.includes('clock')) return undefined
  const at = (column: Column): number => names.indexOf(column)
  return { clock: at('clock'), event_date: at('event_date'), nominal_due: at('nominal_due'), legal_due: at('legal_due') }
}

/** Nothing expected: an empty cell, or the dash that a table puts there. */
const NOTHING = /^[-–—]*$/

const check = (row: Row, order: Order, book: RuleBook): { mismatches: readonly Mismatch[]; fault?: VectorFault } => {
  const { line, text, cells } = row
  const cell = (column: Column): string => cells[order[column]] ?? ''
  const [clock, eventDate] = [cell('clock'), cell('event_date')]
  const rule = governing(clock, eventDate, book)
  if (isRefusal(rule)) return { mismatches: [], fault: { line, text, why: rule.refused } }
  const expected = (['nominal_due', 'legal_due'] as const).filter((field) => !NOTHING.test(cell(field)))
  if (expected.some((field) => parseDate(cell(field)) === undefined)) return { mismatches: [], fault: { line, text, why: 'not-a-date' } }
  const dates = datesOf(rule, eventDate)
  const got = { nominal_due: dates.nominalDue, legal_due: dates.legalDue }
  return {
    mismatches: expected
      .filter((field) => cell(field) !== got[field])
      .map((field) => ({ line, clock, eventDate, field, expected: cell(field), got: got[field] })),
  }
}

/**
 * Checks a file of dates `clock,event_date,nominal_due,legal_due`; `#` begins a comment, a date left empty is not checked. With a head the
 * columns may stand in any order among others. A row names its clock itself, so texts of other places are read too.
 */
export const checkVectors = (csv: string, book: RuleBook = BOOK_WITH_LOCAL): VectorReport => {
  const rows = rowsOf(csv)
  const head = orderOf(rows[0])
  const checked = (head === undefined ? rows : rows.filter(({ text }) => text !== rows[0]?.text)).map((row) =>
    check(row, head ?? AS_WRITTEN, book),
  )
  return {
    total: checked.length,
    mismatches: checked.flatMap(({ mismatches }) => mismatches),
    faults: checked.flatMap(({ fault }) => fault ?? []),
  }
}
