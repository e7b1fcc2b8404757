import { ANSWERED, type CaseEvent, evolveLife, type Life, nextDue, PETITION_OFFICE, type SubmissionEvent } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'
import { factProjection, rowProjection } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'

type Listed = Readonly<{ life: Life | undefined; erased: boolean }>

const initial: Listed = { life: undefined, erased: false }

/** The subject comes from the first event; once its words are erased, the copy here goes too. */
const evolve = ({ life, erased }: Listed, event: Recorded<CaseEvent>): Listed => ({
  life: evolveLife(life, event),
  erased: erased || (event.type === 'PersonalDataErased' && event.data.versions.includes(1)),
})

const due = (life: Life) => {
  const clock = ANSWERED.includes(life.phase) ? undefined : nextDue(life.clocks)
  return { clock: clock?.id ?? null, nominal_due: clock?.nominalDue ?? null, legal_due: clock?.legalDue ?? null }
}

/** 台账: one row per matter. */
export const matterProjection = rowProjection<CaseEvent>()({
  name: 'register.matter',
  table: 'register.matter',
  begins: 'MatterRegistered',
  initial,
  evolve,
  born: ({ position, year, number, data, sealed }) => ({
    position,
    year,
    number,
    submission: data.submission,
    received_on: data.receivedOn,
    channel: data.channel,
    purpose: data.purpose,
    place: data.place,
    subject: sealed['subject'] ?? '',
  }),
  row: ({ life, erased }) => ({
    ...(erased && { subject: '' }),
    ...(life !== undefined && {
      phase: life.phase,
      holder: life.holder,
      unit: life.unit ?? null,
      ...due(life),
      served_on: life.servedOn ?? null,
    }),
  }),
})

type Holding = Readonly<{ county: string; stream: string }>

const reads = ({ county, stream }: Holding, unit: string): Sql =>
  sql`insert into register.holding (county, matter, unit, received_on, position)
    select county, matter, ${unit}::text, received_on, position from register.holding
    where county = ${county} and matter = ${stream} and unit = '' on conflict (county, matter, unit) do nothing`

/** Who may read a matter: each unit that was ever sent it, took it over, reviews it or was asked for its part. Sorted like the register, so that a unit's page is one walk over an index. */
export const holdingProjection = factProjection<CaseEvent>()({
  name: 'register.holding',
  table: 'register.holding',
  on: {
    MatterRegistered: ({ county, stream, data, position }) => {
      const { receivedBy = PETITION_OFFICE } = data
      const units = receivedBy === PETITION_OFFICE ? [''] : ['', receivedBy]
      return sql`insert into register.holding (county, matter, unit, received_on, position)
        select ${county}, ${stream}, unit, ${data.receivedOn}::date, ${position} from unnest(${units}::text[]) as unit`
    },
    MatterReferred: (event) => reads(event, event.data.to),
    DisputeDecided: (event) => reads(event, event.data.unit),
    UnitSucceeded: (event) => reads(event, event.data.to),
    AssistanceAsked: (event) => reads(event, event.data.unit),
    ReviewRequested: (event) => reads(event, event.data.body),
    ReviewMovedUp: (event) => reads(event, event.data.to),
  },
})

/** The number on the slip, and which submission it is. */
export const submissionProjection = factProjection<SubmissionEvent>()({
  name: 'register.submission',
  table: 'register.submission',
  on: {
    SubmissionReceived: ({ county, stream, year, number }) =>
      sql`insert into register.submission (county, year, number, submission) values (${county}, ${year}, ${number}, ${stream})`,
  },
})
