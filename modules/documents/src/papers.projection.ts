import type { CaseEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Sql, sql } from '@onedoor/database'
import { factProjection, type Written } from '@onedoor/eventstore'
import type { OfficePaperEvent } from './office-paper.events.ts'

type Filed = Pick<Written, 'county' | 'stream' | 'version' | 'position' | 'organ' | 'at' | 'year' | 'number'> &
  Readonly<{ data: Readonly<{ form: string }> }>

const listed = ({ county, stream, version, position, organ, at, year, number, data }: Filed): Sql =>
  sql`insert into documents.paper (county, stream, version, position, form, organ, filed_on, year, number)
    values (${county}, ${stream}, ${version}, ${position}, ${data.form}, ${organ}, ${asDate(at)}::date, ${year}, ${number})`

const crossedOut = (county: string, stream: string, version: number): Sql =>
  sql`insert into documents.voided_paper (county, stream, version) values (${county}, ${stream}, ${version}) on conflict (county, stream, version) do nothing`

/** 文书登记: every paper that somebody filled in. */
export const paperProjection = factProjection<CaseEvent | OfficePaperEvent>()({
  name: 'documents.paper',
  table: 'documents.paper',
  on: { PaperFiled: listed, OfficePaperFiled: listed },
})

export const voidedPaperProjection = factProjection<CaseEvent | OfficePaperEvent>()({
  name: 'documents.voided_paper',
  table: 'documents.voided_paper',
  on: {
    PaperVoided: ({ county, stream, data }) => crossedOut(county, stream, data.version),
    OfficePaperVoided: ({ county, stream }) => crossedOut(county, stream, 1),
  },
})
