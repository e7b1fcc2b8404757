import { type Sql, sql } from '@onedoor/database'

export type LookBackRow = Readonly<{
  id: string
  position: number
  unit: string
  ordered_on: string
  due_on: string
  matters: number
  answered: number
  not_done: number
}>

type Seen = Readonly<{ county: string; unit: string | undefined }>

const COUNTS = sql`count(*)::integer as matters, count(i.finding)::integer as answered,
  (count(*) filter (where i.finding in ('PARTLY', 'NOT_DONE')))::integer as not_done`

/** The newest first: all of the county, or those handed to one unit. */
export const lookBacks = ({ county, unit }: Seen, before: number | undefined, limit: number): Sql =>
  sql`select l.id, l.position, l.unit, l.ordered_on, l.due_on, ${COUNTS} from hot_matters.look_back l
    join hot_matters.look_back_item i on i.county = ${county} and i.look_back = l.id
    where l.county = ${county} and ${unit === undefined ? sql`true` : sql`l.unit = ${unit}`}
      and ${before === undefined ? sql`true` : sql`l.position < ${before}`}
    group by l.id, l.position, l.unit, l.ordered_on, l.due_on order by l.position desc limit ${limit}`

/** How many lists still have a matter that nobody looked at. */
export const openCount = ({ county, unit }: Seen): Sql =>
  sql`select count(*)::integer as open from hot_matters.look_back l where l.county = ${county}
    and ${unit === undefined ? sql`true` : sql`l.unit = ${unit}`}
    and exists (select from hot_matters.look_back_item i where i.county = ${county} and i.look_back = l.id and i.finding is null)`

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
  answered_on: string | null
}>

export const itemsOf = (county: string, lookBack: string): Sql =>
  sql`select m.id, m.year, m.number, m.received_on, m.place, m.subject, m.unit, m.phase, i.finding, i.answered_on
    from hot_matters.look_back_item i join hot_matters.matter m on m.county = ${county} and m.id = i.matter
    where i.county = ${county} and i.look_back = ${lookBack} order by i.finding is not null, m.received_on, m.position`
