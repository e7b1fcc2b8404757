import { type Sql, sql } from '@onedoor/database'

export type UngroupedRow = Readonly<{ id: string; position: number; received_on: string }>

/** Matters that came after a position, in the order of their positions: positions become visible in that order, so none is missed. */
export const mattersAfter = (county: string, position: number, since: string, limit: number): Sql =>
  sql`select id, position, received_on from hot_matters.matter where county = ${county} and position > ${position} and received_on >= ${since}::date
    order by position limit ${limit}`

export type Waiting = Readonly<{ waiting: number; all: number }>

/** How many matters there are, and how many stand in no group yet. */
export const waitingCount = (county: string, since: string): Sql =>
  sql`select count(*)::integer as all, (count(*) filter (where not exists (select from hot_matters.grouped g
      where g.county = ${county} and g.matter = m.id)))::integer as waiting
    from hot_matters.matter m where m.county = ${county} and m.received_on >= ${since}::date`

export const forgetGroups = (county: string): Sql => sql`delete from hot_matters.grouped where county = ${county}`

/** Several at once: each matter with the name of its group. */
export const nameGroups = (county: string, matters: readonly string[], names: readonly string[]): Sql =>
  sql`insert into hot_matters.grouped (county, matter, named) select ${county}::text, m.matter, m.named
    from unnest(${matters}::text[], ${names}::text[]) as m(matter, named)
    on conflict (county, matter) do update set named = excluded.named where hot_matters.grouped.county = ${county}`

export const joinGroups = (county: string, gone: string, named: string): Sql =>
  sql`update hot_matters.grouped set named = ${named} where county = ${county} and named = ${gone}`
