import { type Sql, sql } from '@onedoor/database'

/** Mandates whose last day has passed and that nobody ended yet, oldest first. */
export const runOut = (county: string, today: string, limit: number): Sql =>
  sql`select matter, mandate from petitioners.mandate where county = ${county} and until < ${today}::date order by until, matter, mandate limit ${limit}`
