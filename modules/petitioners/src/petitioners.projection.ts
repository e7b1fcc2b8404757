import type { CaseEvent } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'

/** Number and day of every matter, for finding the other one. */
export const matterProjection = factProjection<CaseEvent>()({
  name: 'petitioners.matter',
  table: 'petitioners.matter',
  on: {
    MatterRegistered: ({ county, stream, year, number, data }) =>
      sql`insert into petitioners.matter (county, id, year, number, received_on)
        values (${county}, ${stream}, ${year}, ${number}, ${data.receivedOn})`,
  },
})

type Keyed = Readonly<{ county: string; stream: string; version: number; keys: readonly string[] }>

const named = ({ county, stream, version, keys }: Keyed) =>
  keys.length === 0
    ? undefined
    : sql`insert into petitioners.person_key (county, key, matter, version)
        select ${county}::text, unnest(${keys}::text[]), ${stream}::text, ${version}::integer`

/** Who is a petitioner of what, as blind keys. Agents are left out: the runner of forty villagers makes no repeat of any of them. */
export const personKeyProjection = factProjection<CaseEvent>()({
  name: 'petitioners.person_key',
  table: 'petitioners.person_key',
  on: {
    MatterRegistered: named,
    PersonJoined: named,
    ContactClarified: named,
    PersonalDataErased: ({ county, stream, data }) =>
      sql`delete from petitioners.person_key where county = ${county} and matter = ${stream} and version = any(${data.versions.map(String)}::integer[])`,
  },
})

/** Which matters hang on which. */
export const linkProjection = factProjection<CaseEvent>()({
  name: 'petitioners.link',
  table: 'petitioners.link',
  on: {
    MatterLinked: ({ county, stream, data }) =>
      sql`insert into petitioners.link (county, matter, main) values (${county}, ${stream}, ${data.main})`,
    MatterUnlinked: ({ county, stream }) => sql`delete from petitioners.link where county = ${county} and matter = ${stream}`,
  },
})

/** Mandates that run. */
export const mandateProjection = factProjection<CaseEvent>()({
  name: 'petitioners.mandate',
  table: 'petitioners.mandate',
  on: {
    MandateGiven: ({ county, stream, data }) =>
      sql`insert into petitioners.mandate (county, matter, mandate, until) values (${county}, ${stream}, ${data.mandate}, ${data.until})`,
    MandateEnded: ({ county, stream, data }) =>
      sql`delete from petitioners.mandate where county = ${county} and matter = ${stream} and mandate = ${data.mandate}`,
  },
})
