import { type Sql, sql } from '@onedoor/database'

export const submissionByCode = (county: string, queryKey: string): Sql =>
  sql`select submission from portal.code where county = ${county} and query_key = ${queryKey}`

export const mattersOf = (county: string, submission: string): Sql =>
  sql`select matter from portal.opened where county = ${county} and submission = ${submission} order by matter`
