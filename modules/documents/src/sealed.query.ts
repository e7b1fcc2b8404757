import { type Sql, sql } from '@onedoor/database'

export type SealedRow = Readonly<{ matter: string; version: number; kind: string }>

/** Which documents these bytes are; the same bytes are never two documents, since each bears its number and its matter. */
export const sealedByDigest = (county: string, digest: string): Sql =>
  sql`select matter, version, kind from documents.sealed where county = ${county} and digest = ${digest}`

export type DueRow = Readonly<{ matter: string; version: number }>

/** Events of these days whose document is not kept yet. */
export const notSealed = (county: string, since: Date, limit: number): Sql =>
  sql`select d.matter, d.version from documents.due d
    left join documents.sealed s on s.county = ${county} and s.matter = d.matter and s.version = d.version
    where d.county = ${county} and d.at >= ${since} and s.matter is null order by d.at desc limit ${limit}`
