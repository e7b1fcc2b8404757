import { type Sql, sql } from '@onedoor/database'

/** The matter of that number. */
export const matterOfNumber = (county: string, { year, number }: Readonly<{ year: number; number: number }>): Sql =>
  sql`select id from review.matter where county = ${county} and year = ${year} and number = ${number}`
