import { ANSWERED } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'

type Of = Readonly<{ county: string; unit: string; but: string; limit: number }>

/** Other matters that the unit has in hands, the latest first: a reply that went into the wrong file mostly belongs to one of these. */
export const alsoInHands = ({ county, unit, but, limit }: Of): Sql =>
  sql`select id from handling.worklist where county = ${county} and holder = ${unit} and open and id <> ${but} order by position desc limit ${limit}`

/** Matters that the unit answered, the latest first: what is copied is copied from these. */
export const answeredBy = ({ county, unit, but, limit }: Of): Sql =>
  sql`select id from handling.worklist where county = ${county} and unit = ${unit} and phase = any(${ANSWERED}) and id <> ${but}
    order by position desc limit ${limit}`

/** Matters that any unit answered, the latest first. */
export const answeredIn = (county: string, limit: number): Sql =>
  sql`select id from handling.worklist where county = ${county} and phase = any(${ANSWERED}) order by position desc limit ${limit}`

export type ModelRow = Readonly<{ learned_at: Date; learned_from: number; model: string }>

export const replyModel = (county: string): Sql =>
  sql`select learned_at, learned_from, model from handling.reply_model where county = ${county}`

export const keepReplyModel = (county: string, { learned_at, learned_from, model }: ModelRow): Sql =>
  sql`insert into handling.reply_model (county, learned_at, learned_from, model) values (${county}, ${learned_at}, ${learned_from}, ${model})
    on conflict (county) do update set learned_at = excluded.learned_at, learned_from = excluded.learned_from, model = excluded.model`
