import type { CaseEvent, OfficePaperEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Sql, sql } from '@onedoor/database'
import { factProjection, type Written } from '@onedoor/eventstore'
import { papersOf } from '@onedoor/paper'

type Filed = Pick<Written, 'county' | 'stream' | 'version' | 'position' | 'organ' | 'at' | 'register' | 'year' | 'number'>

/** A register of numbers is one organ’s for one kind word (党政机关公文处理工作条例 第九条第五项). */
const registerOf = (register: string | null): Readonly<{ organ?: string | undefined; word: string | null }> => {
  const [kind, organ, word] = register?.split('/') ?? []
  return kind === 'document' ? { organ, word: word ?? null } : { word: null }
}

const insert = ({ county, stream, version, position, at, year, number, ...event }: Filed, form: string): Sql => {
  const { organ = event.organ, word } = registerOf(event.register)
  return sql`insert into documents.paper (county, stream, version, position, form, organ, filed_on, word, year, number)
    values (${county}, ${stream}, ${version}, ${position}, ${form}, ${organ}, ${asDate(at)}::date, ${word}, ${year}, ${number})`
}

const listed = (event: Filed & Readonly<{ data: Readonly<{ form: string }> }>): Sql => insert(event, event.data.form)

/** A step that took a number of a register of documents; one that took none, or another, is not listed here. */
const numbered = (event: Filed & Readonly<{ type: CaseEvent['type']; data: object }>): Sql | undefined =>
  registerOf(event.register).word === null ? undefined : insert(event, papersOf(event)[0] ?? '')

const crossedOut = (county: string, stream: string, version: number): Sql =>
  sql`insert into documents.voided_paper (county, stream, version) values (${county}, ${stream}, ${version}) on conflict (county, stream, version) do nothing`

/** 文书登记: every paper with a number, and every one that somebody filled in. */
export const paperProjection = factProjection<CaseEvent | OfficePaperEvent>()({
  name: 'documents.paper',
  table: 'documents.paper',
  on: {
    ...{ PaperFiled: listed, OfficePaperFiled: listed },
    ...{ MatterReferred: numbered, ObjectionRaised: numbered, ObjectionUpheld: numbered, ObjectionRejected: numbered },
    ...{ MatterEscalated: numbered, UrgentReported: numbered, DisputeDecided: numbered, SupervisionOpened: numbered },
    ...{ MatterAccepted: numbered, MatterDeclined: numbered, TrackChosen: numbered, SuggestionTaken: numbered },
    ...{ SuggestionAnswered: numbered, SimpleAnswered: numbered, HandlingPeriodExtended: numbered, OpinionIssued: numbered },
    ...{ HearingOrdered: numbered, MediationEnded: numbered, ReviewAccepted: numbered, ReviewDeclined: numbered },
    ...{ ReviewDecided: numbered, NewFactsExamined: numbered, MatterTerminated: numbered },
  },
})

export const voidedPaperProjection = factProjection<CaseEvent | OfficePaperEvent>()({
  name: 'documents.voided_paper',
  table: 'documents.voided_paper',
  on: {
    PaperVoided: ({ county, stream, data }) => crossedOut(county, stream, data.version),
    OfficePaperVoided: ({ county, stream }) => crossedOut(county, stream, 1),
  },
})
