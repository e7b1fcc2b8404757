import { type Sql, sql } from '@onedoor/database'

export type Kind = 'TOPIC' | 'UNIT'

export type LiveRow = Readonly<{ version: string }>

export const liveVersion = (county: string, kind: Kind): Sql =>
  sql`select version from reading.model where county = ${county} and kind = ${kind} and live`

export const modelBytes = (county: string, kind: Kind, version: string): Sql =>
  sql`select bytes from reading.model where county = ${county} and kind = ${kind} and version = ${version}`

/** How many letters an officer has sorted, and how many were given to begin with. */
export const lettersKnown = (county: string): Sql =>
  sql`select (select count(*) from reading.matter m where m.county = ${county} and m.topic is not null)::integer as topics,
    (select count(*) from reading.matter u where u.county = ${county} and u.unit is not null)::integer as units,
    (select count(*) from reading.sample s where s.county = ${county})::integer as samples`
