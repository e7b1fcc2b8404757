import { type CaseEvent, evolveLife, type Life, nextDue, type SubmissionEvent } from '@onedoor/case'
import { sql } from '@onedoor/database'
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
  const clock = life.phase === 'SERVED' ? undefined : nextDue(life.clocks)
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

/** Who may read a matter: each unit that it was ever sent to. Sorted like the register, so that a unit's page is one walk over an index. */
export const holdingProjection = factProjection<CaseEvent>()({
  name: 'register.holding',
  table: 'register.holding',
  on: {
    MatterRegistered: ({ county, stream, data, position }) =>
      sql`insert into register.holding (county, matter, unit, received_on, position)
        values (${county}, ${stream}, '', ${data.receivedOn}, ${position})`,
    MatterReferred: ({ county, stream, data }) =>
      sql`insert into register.holding (county, matter, unit, received_on, position)
        select county, matter, ${data.to}::text, received_on, position from register.holding
        where county = ${county} and matter = ${stream} and unit = '' on conflict (county, matter, unit) do nothing`,
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
