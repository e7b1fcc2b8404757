import { type Sql, sql } from '@onedoor/database'

/** Every unit that has something in hands. */
export const holdingUnits = (county: string): Sql =>
  sql`select distinct unnest(units) as unit from routing.holding where county = ${county} order by 1`

/** What one unit has in hands. */
export const heldByUnit = (county: string, unit: string, limit: number): Sql =>
  sql`select id from routing.holding where county = ${county} and units @> ${[unit]}::text[] order by id limit ${limit}`
