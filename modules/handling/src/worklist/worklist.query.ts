import { PETITION_OFFICE } from '@onedoor/case'
import type { StartedWithin } from '@onedoor/clock'
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
  started_on: string | null
  extra_days: number | null
  sort_due: string
}>

/** `holder` undefined: the whole county. */
type Whose = Readonly<{ county: string; holder: string | undefined }>

export type Page = Whose &
  Readonly<{
    phase: string | undefined
    span: Span
    after: Readonly<{ due: string; position: number }> | undefined
    limit: number
  }>

/**
 * Which rows a tab shows: those that run out in these days, both inclusive, and those not yet overdue whose internal day has come (`inHouse`).
 * An internal day never makes a row overdue.
 */
export type Span = Readonly<{ from: string; to: string; inHouse: readonly StartedWithin[] }>

/** A matter on which nothing runs sorts last. */
export const NEVER = '9999-12-31'

const DUE = sql`coalesce(legal_due, '9999-12-31'::date)`

const COLUMNS = sql`id, position, year, number, received_on, channel, place, subject, phase, holder, unit`

/** What somebody has in hands, and what a unit was asked for its part of; the latter by the day it was given. */
const inHands = ({ county, holder }: Whose): Sql => {
  const own = sql`select ${COLUMNS}, clock, nominal_due, legal_due, started_on, extra_days from handling.worklist where county = ${county} and open`
  if (holder === undefined) return own
  const asked = holder === PETITION_OFFICE ? 'COSIGN' : 'ASSISTANCE'
  return sql`${own} and holder = ${holder} union all
    select ${COLUMNS}, ${asked}, asked.due_on, asked.due_on, null, null from handling.worklist join
      (select matter, due_on from handling.assisting where county = ${county} and assisting.unit = ${holder} and open) as asked
      on id = asked.matter where county = ${county}`
}

const inSpan = ({ from, to, inHouse }: Span): Sql => {
  if (inHouse.length === 0) return sql`${DUE} between ${from}::date and ${to}::date`
  const [clocks, starts, ends] = [inHouse.map(({ clock }) => clock), inHouse.map((one) => one.from), inHouse.map((one) => one.to)]
  return sql`(${DUE} between ${from}::date and ${to}::date or (${DUE} >= ${from}::date and exists (
    select 1 from unnest(${clocks}::text[], ${starts}::date[], ${ends}::date[]) as set_here (clock, starts, ends)
    where set_here.clock = worklist.clock and started_on >= starts and started_on + extra_days <= ends)))`
}

/** Open matters, the one that runs out first on top; keyset paging by (last day, position). */
export const worklist = (page: Page): Sql => {
  const { phase, span, limit } = page
  const { due, position } = page.after ?? { due: '0001-01-01', position: -1 }
  return sql`select ${COLUMNS}, clock, nominal_due, legal_due, started_on, extra_days, ${DUE} as sort_due
    from (${inHands(page)}) as worklist where ${inSpan(span)}
      and (${DUE}, position) > (${due}::date, ${position}::bigint) ${phase === undefined ? sql`` : sql`and phase = ${phase}`}
    order by ${DUE}, position limit ${limit}`
}

export type Counts = Readonly<{ overdue: number; soon: number; all: number }>

/** Numbers on the tabs: past the last day, within the next days, and all that is open. */
export const counts = (asked: Whose & Readonly<{ today: string; soon: Span }>): Sql =>
  sql`select count(*) filter (where ${DUE} < ${asked.today}::date)::integer as overdue,
      count(*) filter (where ${inSpan(asked.soon)})::integer as soon,
      count(*)::integer as "all"
    from (${inHands(asked)}) as worklist`
