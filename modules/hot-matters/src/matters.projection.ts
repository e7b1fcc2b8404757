import { type CaseEvent, evolveLife, type Life, PETITION_OFFICE } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'
import { factProjection, rowProjection } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'

type Listed = Readonly<{ life: Life | undefined; erased: boolean }>

const initial: Listed = { life: undefined, erased: false }

const evolve = ({ life, erased }: Listed, event: Recorded<CaseEvent>): Listed => ({
  life: evolveLife(life, event),
  erased: erased || (event.type === 'PersonalDataErased' && event.data.versions.includes(1)),
})

/** Who has it to answer: whoever accepted it, or holds it now. */
const unitOf = ({ unit, holder }: Life): string => unit ?? holder

/** Each matter with what it is grouped and counted by. */
export const matterProjection = rowProjection<CaseEvent>()({
  name: 'hot-matters.matter',
  table: 'hot_matters.matter',
  begins: 'MatterRegistered',
  initial,
  evolve,
  born: ({ position, year, number, data, sealed }) => ({
    ...{ position, year, number, received_on: data.receivedOn, place: data.place, subject: sealed['subject'] ?? '' },
  }),
  row: ({ life, erased }) => ({
    ...(erased && { subject: '' }),
    ...(life !== undefined && { unit: unitOf(life), phase: life.phase, handled_with: life.linkedTo ?? null }),
  }),
})

const holds = ({ county, stream }: Readonly<{ county: string; stream: string }>, unit: string): Sql =>
  sql`insert into hot_matters.holding (county, matter, unit) values (${county}, ${stream}, ${unit}) on conflict (county, matter, unit) do nothing`

/** Every unit that was ever sent it, took it over, reviews it or was asked for its part: what a unit sees is counted for it, and nothing else. */
export const holdingProjection = factProjection<CaseEvent>()({
  name: 'hot-matters.holding',
  table: 'hot_matters.holding',
  on: {
    MatterRegistered: (event) => holds(event, event.data.receivedBy ?? PETITION_OFFICE),
    MatterReferred: (event) => holds(event, event.data.to),
    DisputeDecided: (event) => holds(event, event.data.unit),
    UnitSucceeded: (event) => holds(event, event.data.to),
    AssistanceAsked: (event) => holds(event, event.data.unit),
    ReviewRequested: (event) => holds(event, event.data.body),
    ReviewMovedUp: (event) => holds(event, event.data.to),
  },
})

type Keyed = Readonly<{ county: string; stream: string; version: number; keys: readonly string[] }>

const sides = ({ county, stream, version, keys }: Keyed): Sql | undefined =>
  keys.length === 0
    ? undefined
    : sql`insert into hot_matters.side (county, matter, version, key)
        select ${county}::text, ${stream}::text, ${version}::integer, unnest(${keys}::text[])`

/** By what the petitioners of two matters are known to be the same, without anybody learning who they are. */
export const sideProjection = factProjection<CaseEvent>()({
  name: 'hot-matters.side',
  table: 'hot_matters.side',
  on: {
    MatterRegistered: sides,
    PersonJoined: sides,
    ContactClarified: sides,
    PersonalDataErased: ({ county, stream, data }) =>
      sql`delete from hot_matters.side where county = ${county} and matter = ${stream} and version = any(${data.versions.map(String)}::integer[])`,
  },
})
