import { type Sql, sql } from '@onedoor/database'

/** Matters served before that day whose time to rate was not closed yet, oldest first. */
export const passed = (county: string, servedBefore: string, limit: number): Sql =>
  sql`select id from assessment.period where county = ${county} and served_on is not null and not closed
    and served_on < ${servedBefore}::date order by served_on, id limit ${limit}`
