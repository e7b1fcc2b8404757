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

type Row = Readonly<{ line: number; text: string }>

const rowsOf = (csv: string): readonly Row[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, i) => ({ line: i + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#') && !text.toLowerCase().startsWith('clock,'))

const check = ({ line, text }: Row): { mismatches: readonly Mismatch[]; fault?: VectorFault } => {
  const [clock = '', eventDate = '', nominal = '', legal = ''] = text.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const rule = governing(clock, eventDate)
  if (isRefusal(rule)) return { mismatches: [], fault: { line, text, why: rule.refused } }
  const got = datesOf(rule, eventDate)
  const compare = (field: Mismatch['field'], expected: string, value: string): Mismatch[] =>
    expected === '' || expected === value ? [] : [{ line, clock, eventDate, field, expected, got: value }]
  return { mismatches: [...compare('nominal_due', nominal, got.nominalDue), ...compare('legal_due', legal, got.legalDue)] }
}

/** Checks a file of dates `clock,event_date,nominal_due,legal_due`; `#` begins a comment, an empty date is not checked. */
export const checkVectors = (csv: string): VectorReport => {
  const checked = rowsOf(csv).map(check)
  return {
    total: checked.length,
    mismatches: checked.flatMap(({ mismatches }) => mismatches),
    faults: checked.flatMap(({ fault }) => fault ?? []),
  }
}
