import { join, type Sql, sql } from '@onedoor/database'

export type PaperRow = Readonly<{
  stream: string
  version: number
  position: number
  form: string
  organ: string
  filed_on: string
  word: string | null
  year: number | null
  number: number | null
  voided: boolean
}>

export type PaperFilter = Readonly<{
  county: string
  /** Only what this unit made; `undefined` for the petition office, which may choose one. */
  organ: string | undefined
  form: string | undefined
  year: number | undefined
  before: Readonly<{ day: string; position: number }> | undefined
  size: number
}>

const conditions = ({ county, organ, form, year }: PaperFilter): Sql =>
  join(
    [
      sql`p.county = ${county}`,
      ...(organ === undefined ? [] : [sql`p.organ = ${organ}`]),
      ...(form === undefined ? [] : [sql`p.form = ${form}`]),
      ...(year === undefined ? [] : [sql`p.filed_on >= ${`${year}-01-01`}::date and p.filed_on <= ${`${year}-12-31`}::date`]),
    ],
    ' and ',
  )

const VOIDED = sql`exists (select from documents.voided_paper v where v.county = p.county and v.stream = p.stream and v.version = p.version)`

/** The newest first; one more than a page, so that the page knows whether there are others. */
export const listPapers = (filter: PaperFilter): Sql => {
  const { before } = filter
  const older = before === undefined ? sql`` : sql` and (p.filed_on, p.position) < (${before.day}::date, ${before.position})`
  return sql`select p.stream, p.version, p.position, p.form, p.organ, p.filed_on, p.word, p.year, p.number, ${VOIDED} as voided
    from documents.paper p where ${conditions(filter)}${older} order by p.filed_on desc, p.position desc limit ${filter.size + 1}`
}

export type RegisterRow = Readonly<{
  organ: string
  word: string
  year: number
  forms: readonly string[]
  last: number
  /** Numbers up to the last that no paper bears: there is never one, and if there were, it must be seen. */
  missing: readonly number[] | null
  void: readonly number[] | null
}>

/** Each register of numbers: of what, how far it runs, which of its numbers are void, and whether one is missing. */
export const numberRegisters = ({ county, organ, form, year }: PaperFilter): Sql => {
  const where = join(
    [
      sql`p.county = ${county} and p.number is not null and p.word is not null`,
      ...(organ === undefined ? [] : [sql`p.organ = ${organ}`]),
      ...(year === undefined ? [] : [sql`p.year = ${year}`]),
    ],
    ' and ',
  )
  const chosen = form === undefined ? sql`` : sql` having bool_or(p.form = ${form})`
  return sql`select p.organ, p.word, p.year, array_agg(distinct p.form order by p.form) as forms, max(p.number) as last,
      array_agg(p.number order by p.number) filter (where ${VOIDED}) as void,
      (select array_agg(n order by n) from generate_series(1, max(p.number)) as n where n <> all (array_agg(p.number))) as missing
    from documents.paper p where ${where} group by p.organ, p.word, p.year${chosen} order by p.year desc, p.organ, p.word`
}
