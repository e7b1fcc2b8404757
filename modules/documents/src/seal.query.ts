import { type Sql, sql } from '@onedoor/database'
import type { Seal } from './seal.state.ts'

/** Every seal of a unit, or of all units, the newest first. */
export const sealsOf = (county: string, unit?: string): Sql =>
  sql`select id, unit, use, digest, ending, width_mm as "widthMm", effective_from as "from", effective_until as "until",
    ended_reason as "endedReason" from documents.seal
    where county = ${county} and (${unit ?? null}::text is null or unit = ${unit ?? null}) order by unit, use, effective_from desc`

export type NewSeal = Omit<Seal, 'until' | 'endedReason'> & Readonly<{ by: string; at: Date }>

export const insertSeal = (county: string, { id, unit, use, digest, ending, widthMm, from, by, at }: NewSeal): Sql =>
  sql`insert into documents.seal (county, id, unit, use, digest, ending, width_mm, effective_from, added_by, added_at)
    values (${county}, ${id}, ${unit}, ${use}, ${digest}, ${ending}, ${widthMm}, ${from}, ${by}, ${at})`

/** The seal in use until now has its last day. */
export const endSealInUse = (county: string, { unit, use }: Pick<Seal, 'unit' | 'use'>, until: string): Sql =>
  sql`update documents.seal set effective_until = ${until} where county = ${county} and unit = ${unit} and use = ${use} and effective_until is null`

export type SealEnd = Readonly<{ until: string; reason: string; by: string; at: Date }>

/** Nothing is removed: it gets its last day, and who took it out of use and why. */
export const endSeal = (county: string, id: string, { until, reason, by, at }: SealEnd): Sql =>
  sql`update documents.seal set effective_until = ${until}, ended_reason = ${reason}, ended_by = ${by}, ended_at = ${at}
    where county = ${county} and id = ${id} and effective_until is null`
