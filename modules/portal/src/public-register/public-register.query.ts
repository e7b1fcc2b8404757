import { type Sql, sql } from '@onedoor/database'

/** The last two years, newest first. */
export const months = (county: string): Sql =>
  sql`select month, coalesce(sum(happened) filter (where fact = 'received'), 0)::bigint as received,
    coalesce(sum(happened) filter (where fact = 'answered'), 0)::bigint as answered
    from portal.month where county = ${county} group by month order by month desc limit 24`
