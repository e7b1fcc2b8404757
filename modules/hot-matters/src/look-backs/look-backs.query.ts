import { type Sql, sql } from '@onedoor/database'
import type { Only } from './look-backs.contract.ts'

export type LookBackRow = Readonly<{
  id: string
  position: number
  unit: string
  ordered_on: string
  due_on: string
  closed_on: string | null
  returned_on: string | null
  noted_on: string | null
  matters: number
  answered: number
  not_done: number
}>

type Seen = Readonly<{ county: string; unit: string | undefined; today: string }>

const COUNTS = sql`count(*)::integer as matters, count(i.finding)::integer as answered,
  (count(*) filter (where i.finding in ('PARTLY', 'NOT_DONE')))::integer as not_done`
const COLUMNS = sql`l.id, l.position, l.unit, l.ordered_on, l.due_on, l.closed_on, l.returned_on, l.noted_on`

const mine = ({ unit }: Seen): Sql => (unit === undefined ? sql`true` : sql`l.unit = ${unit}`)

const OPEN = sql`l.closed_on is null`
const CLOSED = sql`l.closed_on is not null and l.noted_on is null`

const overdue = ({ today }: Seen): Sql => sql`l.closed_on is null and l.due_on < ${today}::date`

const chosen = (seen: Seen, only: Only | undefined): Sql => {
  if (only === undefined) return sql`true`
  return { open: OPEN, overdue: overdue(seen), closed: CLOSED }[only]
}

type Page = Readonly<{ before: number | undefined; only: Only | undefined; limit: number }>

/** The newest first: all of the county, or those handed to one unit. */
export const lookBacks = (seen: Seen, { before, only, limit }: Page): Sql =>
  sql`select ${COLUMNS}, ${COUNTS} from hot_matters.look_back l
    join hot_matters.look_back_item i on i.county = ${seen.county} and i.look_back = l.id
    where l.county = ${seen.county} and ${mine(seen)} and ${chosen(seen, only)}
      and ${before === undefined ? sql`true` : sql`l.position < ${before}`}
    group by ${COLUMNS} order by l.position desc limit ${limit}`

export type Counts = Readonly<Record<Only, number>>

/** How many lists are with a unit, how many of them past their day, and how many wait for whoever asked. */
export const lookBackCounts = (seen: Seen): Sql =>
  sql`select (count(*) filter (where ${OPEN}))::integer as open, (count(*) filter (where ${overdue(seen)}))::integer as overdue,
      (count(*) filter (where ${CLOSED}))::integer as closed
    from hot_matters.look_back l where l.county = ${seen.county} and ${mine(seen)}`

export type ItemRow = Readonly<{
  id: string
  year: number
  number: number
  received_on: string
  place: string
  subject: string
  unit: string | null
  phase: string | null
  finding: string | null
  until: string | null
  answered_on: string | null
}>

export const itemsOf = (county: string, lookBack: string): Sql =>
  sql`select m.id, m.year, m.number, m.received_on, m.place, m.subject, m.unit, m.phase, i.finding, i.until, i.answered_on
    from hot_matters.look_back_item i join hot_matters.matter m on m.county = ${county} and m.id = i.matter
    where i.county = ${county} and i.look_back = ${lookBack} order by i.finding is not null, m.received_on, m.position`
