import type { CaseFileEvent } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'

const one = (county: string, month: string, fact: string): Sql =>
  sql`insert into portal.month as m (county, month, fact, happened) values (${county}, ${month}, ${fact}, 1)
    on conflict (county, month, fact) do update set happened = m.happened + 1 where m.county = ${county}`

/** Counts of acts by month, for the public page: what came in, what was accepted, what was answered. Follows the register by position. */
export const monthProjection = factProjection<CaseFileEvent>()({
  name: 'portal.month',
  table: 'portal.month',
  on: {
    SubmissionReceived: ({ county, data }) => one(county, data.receivedOn.slice(0, 7), 'received'),
    OpinionServed: ({ county, data }) => one(county, data.servedOn.slice(0, 7), 'answered'),
  },
})
