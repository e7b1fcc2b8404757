import { type Sql, sql } from '@onedoor/database'

/** The earliest day any running date was counted on; nothing where nothing runs. */
export const countedSince = (county: string): Sql =>
  sql`select counted_on from handling.worklist where county = ${county} and counted_on is not null order by counted_on limit 1`

type Asking = Readonly<{ county: string; known: string; days: readonly string[]; after: string; limit: number }>

/** Matters whose dates were counted before a notice was known and stand where it changed a day, by id. */
export const touched = ({ county, known, days, after, limit }: Asking): Sql =>
  sql`select id from handling.worklist where county = ${county} and counted_on < ${known}::date and id > ${after}
    and exists (select 1 from unnest(${days}::date[]) as changed (day) where day between moves_from and moves_to)
    order by id limit ${limit}`
