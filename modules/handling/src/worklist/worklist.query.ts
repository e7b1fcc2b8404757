import { type Sql, sql } from '@onedoor/database'

export type WorklistRow = Readonly<{
  id: string
  position: number
  year: number
  number: number
  received_on: string
  channel: string
  place: string
  subject: string
  phase: string
  holder: string
  unit: string | null
  clock: string | null
  nominal_due: string | null
  legal_due: string | null
  sort_due: string
}>

/** `holder` undefined: the whole county. */
type Whose = Readonly<{ county: string; holder: string | undefined }>

export type Page = Whose &
  Readonly<{
    phase: string | undefined
    /** Only what runs out in these days, both inclusive. */
    from: string
    to: string
    after: Readonly<{ due: string; position: number }> | undefined
    limit: number
  }>

/** A matter on which nothing runs sorts last. */
export const NEVER = '9999-12-31'

const DUE = sql`coalesce(legal_due, '9999-12-31'::date)`

const whose = ({ county, holder }: Whose): Sql =>
  holder === undefined ? sql`county = ${county} and open` : sql`county = ${county} and holder = ${holder} and open`

/** Open matters, the one that runs out first on top; keyset paging by (last day, position). */
export const worklist = (page: Page): Sql => {
  const { phase, from, to, limit } = page
  const { due, position } = page.after ?? { due: '0001-01-01', position: -1 }
  return sql`select id, position, year, number, received_on, channel, place, subject, phase, holder, unit, clock, nominal_due, legal_due,
      ${DUE} as sort_due
    from handling.worklist where ${whose(page)} and ${DUE} between ${from}::date and ${to}::date
      and (${DUE}, position) > (${due}::date, ${position}::bigint) ${phase === undefined ? sql`` : sql`and phase = ${phase}`}
    order by ${DUE}, position limit ${limit}`
}

export type Counts = Readonly<{ overdue: number; soon: number; all: number }>

/** Numbers on the tabs: past the last day, within the next days, and all that is open. */
export const counts = (asked: Whose & Readonly<{ today: string; soon: string }>): Sql =>
  sql`select count(*) filter (where ${DUE} < ${asked.today}::date)::integer as overdue,
      count(*) filter (where ${DUE} between ${asked.today}::date and ${asked.soon}::date)::integer as soon,
      count(*)::integer as "all"
    from handling.worklist where ${whose(asked)}`
