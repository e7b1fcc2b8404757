import type { SubmissionEvent } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'

/** What a query code opens. */
export const codeProjection = factProjection<SubmissionEvent>()({
  name: 'portal.code',
  table: 'portal.code',
  on: {
    SubmissionReceived: ({ county, stream, data }) =>
      sql`insert into portal.code (county, query_key, submission) values (${county}, ${data.queryKey}, ${stream})`,
  },
})

export const openedProjection = factProjection<SubmissionEvent>()({
  name: 'portal.opened',
  table: 'portal.opened',
  on: {
    MatterOpened: ({ county, stream, data }) =>
      sql`insert into portal.opened (county, submission, matter) values (${county}, ${stream}, ${data.matter})`,
  },
})
