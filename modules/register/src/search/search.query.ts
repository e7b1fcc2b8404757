import { join, type Sql, sql } from '@onedoor/database'
import type { TypedNumber } from '../register.contract.ts'
import { MATTER_COLUMNS } from '../register.query.ts'

export type Filters = Readonly<{
  county: string
  /** Only what this unit holds or held; `undefined` for the petition office. */
  seenBy: string | undefined
  number: TypedNumber | undefined
  unit: string | undefined
  holder: string | undefined
  phase: string | undefined
  dueBefore: string | undefined
  from: string | undefined
  to: string | undefined
  place: string | undefined
}>

type After = Readonly<{ receivedOn: string; position: number }>

const given = <Value>(value: Value | undefined, condition: (value: Value) => Sql): readonly Sql[] =>
  value === undefined ? [] : [condition(value)]

const numbered = (county: string, { register, year, number }: TypedNumber): Sql =>
  register === 'matter'
    ? sql`m.year = ${year} and m.number = ${number}`
    : sql`m.submission in (select s.submission from register.submission s where s.county = ${county} and s.year = ${year} and s.number = ${number})`

const conditions = (f: Filters): readonly Sql[] => [
  sql`m.county = ${f.county}`,
  ...given(f.seenBy, (unit) => sql`m.units @> ${[unit]}::text[]`),
  ...given(f.number, (number) => numbered(f.county, number)),
  ...given(f.unit, (unit) => sql`m.unit = ${unit}`),
  ...given(f.holder, (holder) => sql`m.holder = ${holder}`),
  ...given(f.phase, (phase) => sql`m.phase = ${phase}`),
  ...given(f.dueBefore, (day) => sql`m.legal_due <= ${day}::date`),
  ...given(f.from, (day) => sql`m.received_on >= ${day}::date`),
  ...given(f.to, (day) => sql`m.received_on <= ${day}::date`),
  // Codes are digits only, and a tilde sorts behind every digit: this range is "begins with", and an index can walk it.
  ...given(f.place, (place) => sql`m.place >= ${place} and m.place < ${`${place}~`}`),
]

/** The register, latest receipt first; keyset paging, never an offset and never a count of everything. */
export const search = (filters: Filters, after: After | undefined, limit: number): Sql => {
  const below = given(after, ({ receivedOn, position }) => sql`(m.received_on, m.position) < (${receivedOn}::date, ${position}::bigint)`)
  return sql`select ${MATTER_COLUMNS} from register.matter m where ${join([...conditions(filters), ...below], ' and ')}
    order by m.received_on desc, m.position desc limit ${limit}`
}
