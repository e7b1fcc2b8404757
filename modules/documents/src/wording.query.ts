import { type Sql, sql } from '@onedoor/database'

export type WordingRow = Readonly<{ template: string; effective_from: string; at: Date; acted_by: string; wording: string | null }>

/** Every wording the county ever chose, in the order in which they take the place of one another. */
export const wordings = (county: string): Sql =>
  sql`select template, effective_from, at, acted_by, wording from documents.wording where county = ${county} order by effective_from, at`

export type NewWording = Readonly<{
  county: string
  id: string
  template: string
  from: string
  at: Date
  by: string
  wording: string | null
}>

/** Done once for each command. */
export const insertWording = ({ county, id, template, from, at, by, wording }: NewWording): Sql =>
  sql`insert into documents.wording (county, id, template, effective_from, at, acted_by, wording)
    values (${county}, ${id}, ${template}, ${from}, ${at}, ${by}, ${wording}) on conflict (county, id) do nothing`
