import { type CaseFileEvent, dayOf } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'

/** What officers found of two letters, as it holds now. It goes with a letter that goes to the protected channel. */
export const findingProjection = factProjection<CaseFileEvent>()({
  name: 'repeats.finding',
  table: 'repeats.finding',
  on: {
    LettersCompared: ({ county, stream, version, data }) =>
      sql`insert into repeats.finding as f (county, submission, earlier, found, matter, own, version, shown_model, shown_proposed)
        values (${county}, ${stream}, ${data.earlier}, ${data.found}, ${data.matter ?? null}, ${data.own ?? null}, ${version}::integer,
          ${data.shown?.model ?? null}, ${data.shown?.proposed ?? null}::boolean)
        on conflict (county, submission, earlier) do update
          set found = excluded.found, matter = excluded.matter, own = excluded.own, version = excluded.version,
            shown_model = excluded.shown_model, shown_proposed = excluded.shown_proposed where f.county = ${county}`,
    ComparisonUndone: ({ county, stream, data }) =>
      sql`delete from repeats.finding where county = ${county} and submission = ${stream} and earlier = ${data.earlier}`,
    LetterSetAside: ({ county, stream }) =>
      sql`delete from repeats.finding where county = ${county} and (submission = ${stream} or earlier = ${stream})`,
  },
})

/** 重复信访的认定, matter by matter: what holds is the last word on two of them. */
export const contactProjection = factProjection<CaseFileEvent>()({
  name: 'repeats.contact',
  table: 'repeats.contact',
  on: {
    ContactAssessed: ({ county, stream, at, data }) =>
      data.cause === 'NEW_MATTER'
        ? sql`delete from repeats.contact where county = ${county} and matter = ${stream} and earlier = ${data.earlier}`
        : sql`insert into repeats.contact as c (county, matter, earlier, cause, found_on)
            values (${county}, ${stream}, ${data.earlier}, ${data.cause}, ${dayOf(at)})
            on conflict (county, matter, earlier) do update set cause = excluded.cause, found_on = excluded.found_on where c.county = ${county}`,
  },
})

type Sent = Readonly<{ county: string; stream: string }>

const went = ({ county, stream }: Sent, unit: string): Sql =>
  sql`insert into repeats.unit as u (county, matter, unit) values (${county}, ${stream}, ${unit})
    on conflict (county, matter) do update set unit = excluded.unit where u.county = ${county}`

/** With which unit a matter is or was: a cause is something an office did or left undone. */
export const unitProjection = factProjection<CaseFileEvent>()({
  name: 'repeats.unit',
  table: 'repeats.unit',
  on: {
    MatterRegistered: (event) => (event.data.receivedBy === undefined ? undefined : went(event, event.data.receivedBy)),
    MatterReferred: (event) => went(event, event.data.to),
    DisputeDecided: (event) => went(event, event.data.unit),
    UnitSucceeded: (event) => went(event, event.data.to),
  },
})
