import { type CaseEvent, PETITION_OFFICE } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'

type Of = Readonly<{ county: string; stream: string }>

const nothingMore = ({ county, stream }: Of): Sql =>
  sql`update handling.assisting set open = false where county = ${county} and matter = ${stream}`

/** 协办: an assisting unit finds the matter in its list while its part, or its signature under the draft, is waited for. */
export const assistingProjection = factProjection<CaseEvent>()({
  name: 'handling.assisting',
  table: 'handling.assisting',
  on: {
    AssistanceAsked: ({ county, stream, data }) =>
      sql`insert into handling.assisting (county, matter, unit, due_on, given, open)
        values (${county}, ${stream}, ${data.unit}, ${data.dueOn}::date, false, true)
        on conflict (county, matter, unit) do update set due_on = excluded.due_on, given = false, open = true`,
    AssistanceGiven: ({ county, stream, data }) =>
      sql`update handling.assisting set given = true, open = false where county = ${county} and matter = ${stream} and unit = ${data.unit}`,
    // The office has a row only while it is asked to settle something about the draft that lies there.
    OpinionDrafted: ({ county, stream }) =>
      sql`update handling.assisting set open = unit <> ${PETITION_OFFICE} where county = ${county} and matter = ${stream}`,
    CosignEscalated: ({ county, stream, data }) =>
      sql`insert into handling.assisting (county, matter, unit, due_on, given, open)
        values (${county}, ${stream}, ${PETITION_OFFICE}, ${data.decideBy}::date, true, true)
        on conflict (county, matter, unit) do update set due_on = excluded.due_on, given = true, open = true`,
    CosignSettled: ({ county, stream }) =>
      sql`update handling.assisting set open = false where county = ${county} and matter = ${stream} and unit = ${PETITION_OFFICE}`,
    OpinionCosigned: ({ county, stream, data }) =>
      sql`update handling.assisting set open = false where county = ${county} and matter = ${stream} and unit = ${data.unit}`,
    OpinionReturned: ({ county, stream }) =>
      sql`update handling.assisting set open = not given where county = ${county} and matter = ${stream}`,
    OpinionIssued: nothingMore,
    MatterWithdrawn: nothingMore,
    MatterLinked: nothingMore,
    MatterTerminated: nothingMore,
    UnitSucceeded: ({ county, stream, data }) =>
      sql`update handling.assisting as old set unit = ${data.to} where county = ${county} and matter = ${stream} and unit = ${data.from}
        and not exists (select 1 from handling.assisting as new where new.county = ${county} and new.matter = ${stream} and new.unit = ${data.to})`,
  },
})
