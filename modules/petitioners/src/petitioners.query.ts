import { type Sql, sql } from '@onedoor/database'

export const matterByNumber = (county: string, year: number, number: number): Sql =>
  sql`select id from petitioners.matter where county = ${county} and year = ${year} and number = ${number}`

export const linkedTo = (county: string, main: string): Sql =>
  sql`select matter from petitioners.link where county = ${county} and main = ${main} limit 1`

export type EarlierRow = Readonly<{ id: string; year: number; number: number; received_on: string }>

/** Matters of other numbers with a petitioner in common that came in no later, latest first. */
export const earlierMatters = (county: string, matter: string, limit: number): Sql =>
  sql`select m.id, m.year, m.number, m.received_on
    from petitioners.matter m join petitioners.matter mine on mine.county = ${county} and mine.id = ${matter}
    where m.county = ${county} and m.id <> mine.id and m.received_on <= mine.received_on
      and m.id in (select other.matter from petitioners.person_key own join petitioners.person_key other on other.county = ${county} and other.key = own.key
        where own.county = ${county} and own.matter = ${matter})
    order by m.received_on desc, m.id limit ${limit}`
