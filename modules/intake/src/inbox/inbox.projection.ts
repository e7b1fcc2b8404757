import type { SubmissionEvent } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { factProjection, rowProjection } from '@onedoor/eventstore'
import { evolve, initial } from '../submission.state.ts'

/** One row per submission (收件), so that none waits unseen. */
export const inboxProjection = rowProjection<SubmissionEvent>()({
  name: 'intake.inbox',
  table: 'intake.inbox',
  begins: 'SubmissionReceived',
  initial,
  evolve,
  born: ({ position, year, number, data, sealed }) => ({
    position,
    year,
    number,
    received_on: data.receivedOn,
    channel: data.channel,
    anonymous: data.anonymous,
    place: data.place,
    subject: sealed['subject'] ?? '',
  }),
  row: (state) => ({
    // A letter that went elsewhere as a whole waits for nobody here.
    matters: state.phase === 'received' ? state.matters.length : 1,
    // The copy of the subject goes with the words it was taken from.
    ...((state.phase === 'unknown' || state.erased || state.setAside) && { subject: '' }),
  }),
})

export const importedProjection = factProjection<SubmissionEvent>()({
  name: 'intake.imported',
  table: 'intake.imported',
  on: {
    SubmissionReceived: ({ county, stream, data }) =>
      data.importKey === undefined
        ? undefined
        : sql`insert into intake.imported (county, import_key, submission) values (${county}, ${data.importKey}, ${stream})`,
  },
})
