import type { CaseEvent } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { factProjection, type Written } from '@onedoor/eventstore'

const due = ({ county, stream, version, at }: Pick<Written, 'county' | 'stream' | 'version' | 'at'>) =>
  sql`insert into documents.due (county, matter, version, at) values (${county}, ${stream}, ${version}, ${at})`

/** Each step that the law wants in an official document; the sweep signs what nobody has opened yet. */
export const dueProjection = factProjection<CaseEvent>()({
  name: 'documents.due',
  table: 'documents.due',
  on: {
    ...{ MatterReferred: due, ObjectionRaised: due, ObjectionUpheld: due, ObjectionRejected: due },
    ...{ MatterAccepted: due, MatterDeclined: due, HandlingPeriodExtended: due, OpinionIssued: due },
    ...{
      SuggestionTaken: due,
      SuggestionAnswered: due,
      TrackChosen: due,
      SimpleAnswered: due,
      HearingOrdered: due,
      SupervisionOpened: due,
      MediationEnded: due,
    },
    ...{ ReviewAccepted: due, ReviewDeclined: due, ReviewDecided: due, NewFactsExamined: due, MatterTerminated: due, PaperFiled: due },
  },
})

export const sealedProjection = factProjection<CaseEvent>()({
  name: 'documents.sealed',
  table: 'documents.sealed',
  on: {
    PaperSealed: ({ county, stream, data }) =>
      sql`insert into documents.sealed (county, matter, version, kind, digest) values (${county}, ${stream}, ${data.version}, ${data.kind}, ${data.digest})`,
  },
})
