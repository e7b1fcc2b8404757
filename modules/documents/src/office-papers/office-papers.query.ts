import { join, type Sql, sql } from '@onedoor/database'

export type PaperRow = Readonly<{
  stream: string
  version: number
  position: number
  form: string
  organ: string
  filed_on: string
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
  return sql`select p.stream, p.version, p.position, p.form, p.organ, p.filed_on, p.year, p.number, ${VOIDED} as voided
    from documents.paper p where ${conditions(filter)}${older} order by p.filed_on desc, p.position desc limit ${filter.size + 1}`
}

export type RegisterRow = Readonly<{ organ: string; form: string; year: number; last: number; void: readonly number[] | null }>

/** Each register of numbers, how far it runs, and which of its numbers are void. */
export const numberRegisters = (filter: PaperFilter): Sql =>
  sql`select p.organ, p.form, p.year, max(p.number) as last, array_agg(p.number order by p.number) filter (where ${VOIDED}) as void
    from documents.paper p where ${conditions(filter)} and p.number is not null group by p.organ, p.form, p.year order by p.year desc, p.organ, p.form`
