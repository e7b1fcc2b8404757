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
  channel: string | undefined
  dueBefore: string | undefined
  from: string | undefined
  to: string | undefined
  place: string | undefined
  /** Conditions on the matter `m` that a search of its own adds. */
  also?: readonly Sql[]
  /** Where `m` is read from, if not from the whole register. */
  source?: Sql
}>

/** The whole register of a county. */
export const unfiltered = (county: string): Filters => ({
  ...{ county, seenBy: undefined, number: undefined, unit: undefined, holder: undefined, phase: undefined, channel: undefined },
  ...{ dueBefore: undefined, from: undefined, to: undefined, place: undefined },
})

export type After = Readonly<{ receivedOn: string; position: number }>
export type Paging = Readonly<{ after: After | undefined; limit: number }>

const given = <Value>(value: Value | undefined, condition: (value: Value) => Sql): readonly Sql[] =>
  value === undefined ? [] : [condition(value)]

const numbered = (county: string, { register, year, number }: TypedNumber): Sql =>
  register === 'matter'
    ? sql`m.year = ${year} and m.number = ${number}`
    : sql`m.submission in (select s.submission from register.submission s where s.county = ${county} and s.year = ${year} and s.number = ${number})`

const conditions = (f: Filters): readonly Sql[] => [
  sql`m.county = ${f.county}`,
  ...given(f.number, (number) => numbered(f.county, number)),
  ...given(f.unit, (unit) => sql`m.unit = ${unit}`),
  ...given(f.holder, (holder) => sql`m.holder = ${holder}`),
  ...given(f.phase, (phase) => sql`m.phase = ${phase}`),
  ...given(f.channel, (channel) => sql`m.channel = ${channel}`),
  ...given(f.dueBefore, (day) => sql`m.legal_due <= ${day}::date`),
  ...given(f.from, (day) => sql`m.received_on >= ${day}::date`),
  ...given(f.to, (day) => sql`m.received_on <= ${day}::date`),
  // Codes are digits only, and a tilde sorts behind every digit: this range is "begins with", and an index can walk it.
  ...given(f.place === f.county ? undefined : f.place, (place) => sql`m.place >= ${place} and m.place < ${`${place}~`}`),
]

/** By number or place few matters are left, and each is asked whether the unit has it; so too where words were read from the index. */
const isNarrow = ({ county, number, place }: Filters): boolean => number !== undefined || (place !== undefined && place !== county)

const held = ({ county, seenBy }: Filters): Sql =>
  sql`exists (select from register.holding h where h.county = ${county} and h.matter = m.id and h.unit = ${seenBy ?? ''})`

/** By state, holder or channel many matters are left: what the unit has is read once, and the walk over the register keeps to it. */
const isSorted = ({ unit, holder, phase, channel }: Filters): boolean => [unit, holder, phase, channel].some((value) => value !== undefined)

const among = ({ county, seenBy }: Filters): Sql =>
  sql`m.position = any (array(select h.position from register.holding h where h.county = ${county} and h.unit = ${seenBy ?? ''}))`

const WHOLE = { from: sql`register.matter m`, day: sql`m.received_on`, position: sql`m.position`, also: [] as readonly Sql[] }

/** Where to walk: the whole register, or what one unit holds or held. Both are sorted by an index. */
const walked = (filters: Filters): typeof WHOLE => {
  const { county, seenBy } = filters
  if (seenBy === undefined) return WHOLE
  if (isNarrow(filters) || filters.source !== undefined) return { ...WHOLE, also: [held(filters)] }
  if (isSorted(filters)) return { ...WHOLE, also: [among(filters)] }
  return {
    from: sql`(select h.matter, h.received_on, h.position from register.holding h where h.county = ${county} and h.unit = ${seenBy}) h
      join register.matter m on m.county = ${county} and m.id = h.matter`,
    day: sql`h.received_on`,
    position: sql`h.position`,
    also: [],
  }
}

/** The register, latest receipt first; keyset paging, never an offset and never a count of everything. */
export const search = (filters: Filters, { after, limit }: Paging): Sql => {
  const { from, day, position, also } = walked(filters)
  const below = given(after, (last) => sql`(${day}, ${position}) < (${last.receivedOn}::date, ${last.position}::bigint)`)
  return sql`select ${MATTER_COLUMNS} from ${filters.source ?? from} where ${join([...conditions(filters), ...(filters.also ?? []), ...also, ...below], ' and ')}
    order by ${day} desc, ${position} desc limit ${limit}`
}

/** A filter on a matter `m` that was found some other way: what was asked for, and what the reader may see. */
export const admitted = (filters: Filters): Sql =>
  join([...conditions(filters), ...(filters.seenBy === undefined ? [] : [held(filters)])], ' and ')
