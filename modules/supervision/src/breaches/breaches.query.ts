import { type Sql, sql } from '@onedoor/database'

export type BreachRow = Readonly<{
  id: string
  position: number
  year: number
  number: number
  subject: string
  unit: string | null
  breach: string | null
  last_day: string | null
  report_by: string | null
  answered: boolean
  sort_day: string
}>

type Page = Readonly<{ county: string; today: string; after: Readonly<{ day: string; position: number }> | undefined; limit: number }>

const from = ({ after }: Page) => after ?? { day: '0001-01-01', position: -1 }

/** Breaches of today that nobody presses, the longest first; keyset paging by (last day, position). */
export const dueBreaches = (page: Page): Sql => {
  const { day, position } = from(page)
  return sql`select id, position, year, number, subject, unit, breach, last_day, report_by, answered, last_day as sort_day
    from supervision.breach where county = ${page.county} and last_day is not null and not pressed and last_day < ${page.today}::date
      and (last_day, position) > (${day}::date, ${position}::bigint)
    order by last_day, position limit ${page.limit}`
}

/** What is pressed, the first to report on top. */
export const pressed = (page: Page): Sql => {
  const { day, position } = from(page)
  return sql`select id, position, year, number, subject, pressed_unit as unit, pressed_breach as breach, last_day, report_by, answered, report_by as sort_day
    from supervision.breach where county = ${page.county} and pressed and (report_by, position) > (${day}::date, ${position}::bigint)
    order by report_by, position limit ${page.limit}`
}

export const counts = ({ county, today }: Pick<Page, 'county' | 'today'>): Sql =>
  sql`select (select count(*) from supervision.breach where county = ${county} and last_day is not null and not pressed
        and last_day < ${today}::date)::integer as due,
      (select count(*) from supervision.breach where county = ${county} and pressed)::integer as pressed`
