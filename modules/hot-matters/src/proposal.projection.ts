import type { OfficePaperEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Sql, sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'
import { POLICY_FORM } from './proposal.state.ts'

type Answered = Readonly<{ county: string; stream: string; data: Readonly<{ adoption: string; receivedOn: string }> }>

const answered = ({ county, stream, data }: Answered): Sql =>
  sql`update hot_matters.proposal set adoption = ${data.adoption}, received_on = ${data.receivedOn}::date where county = ${county} and id = ${stream}`

export const proposalProjection = factProjection<OfficePaperEvent>()({
  name: 'hot-matters.proposal',
  table: 'hot_matters.proposal',
  on: {
    OfficePaperFiled: ({ county, stream, position, organ, year, number, at, data }) =>
      data.form === POLICY_FORM
        ? sql`insert into hot_matters.proposal (county, id, position, organ, year, number, matter, filed_on, answer_by)
            values (${county}, ${stream}, ${position}, ${organ}, ${year}, ${number}, ${data.matter ?? null}, ${asDate(at)}::date,
              ${data.answerBy ?? null}::date)`
        : undefined,
    OfficePaperVoided: ({ county, stream }) =>
      sql`update hot_matters.proposal set voided = true where county = ${county} and id = ${stream}`,
    ProposalAnswered: answered,
    ProposalAnswerCorrected: answered,
  },
})
