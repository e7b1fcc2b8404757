import type { HoursFrom } from '@onedoor/clock'
import { type Sql, sql } from '@onedoor/database'
import type { AddUnit, EndUnit, GivePost } from './organisation.contract.ts'

export type Noted = Readonly<{ county: string; id: string; at: Date; by: string; what: string; detail: object }>

/** Every change of the organisation is noted in the transaction that makes it; its id is the command’s, so it is made once. */
export const noteChange = ({ county, id, at, by, what, detail }: Noted): Sql =>
  sql`insert into organisation.change (county, id, at, acted_by, what, detail) values (${county}, ${id}, ${at}, ${by}, ${what}, ${JSON.stringify(detail)})`

export const insertUnit = (
  county: string,
  unit: Omit<AddUnit, 'commandId' | 'kind' | 'place' | 'superior'> & { kind: string; superior?: string | undefined },
): Sql =>
  sql`insert into organisation.unit (county, id, kind, name_zh, name_en, word, address, phone, effective_from, superior)
    values (${county}, ${unit.id}, ${unit.kind}, ${unit.name.zh}, ${unit.name.en}, ${unit.word}, ${unit.address}, ${unit.phone}, ${unit.from}, ${unit.superior ?? null})`

export const endUnit = (county: string, id: string, { until, successor }: EndUnit): Sql =>
  sql`update organisation.unit set effective_until = ${until}, successor = ${successor} where county = ${county} and id = ${id} and effective_until is null`

export const placeUnder = (county: string, id: string, superior: string | null): Sql =>
  sql`update organisation.unit set superior = ${superior} where county = ${county} and id = ${id}`

/** Only hours that have not begun are ever replaced. */
export const keepHours = (county: string, unit: string, { from, opens, closes }: HoursFrom): Sql =>
  sql`insert into organisation.hours (county, unit, effective_from, opens, closes) values (${county}, ${unit}, ${from}, ${opens}, ${closes})
    on conflict (county, unit, effective_from) do update set opens = excluded.opens, closes = excluded.closes`

export const insertPlace = (county: string, code: string, name: string, parent: string | null): Sql =>
  sql`insert into organisation.place (county, code, name, parent) values (${county}, ${code}, ${name}, ${parent})`

export const insertTopic = (county: string, code: string, name: Readonly<{ zh: string; en: string }>): Sql =>
  sql`insert into organisation.topic (county, code, name_zh, name_en) values (${county}, ${code}, ${name.zh}, ${name.en})`

export const endTopic = (county: string, code: string, until: string): Sql =>
  sql`update organisation.topic set effective_until = ${until} where county = ${county} and code = ${code} and effective_until is null`

export type WrittenDuty = Readonly<{ said: string; words: readonly string[]; topics: readonly string[]; basis?: string | undefined }>

export const clearDuties = (county: string, unit: string): Sql =>
  sql`delete from organisation.duty where county = ${county} and unit = ${unit}`

export const insertDuty = (county: string, unit: string, place: number, { said, words, topics, basis }: WrittenDuty): Sql =>
  sql`insert into organisation.duty (county, unit, place, said, words, topics, basis)
    values (${county}, ${unit}, ${place}::integer, ${said}, ${words}::text[], ${topics}::text[], ${basis ?? null})`

export const insertPerson = (county: string, id: string, name: string): Sql =>
  sql`insert into organisation.person (county, id, name) values (${county}, ${id}, ${name})`

export const insertPost = (county: string, id: string, post: Omit<GivePost, 'commandId'>): Sql =>
  sql`insert into organisation.post (county, id, person, unit, role, effective_from) values (${county}, ${id}, ${post.person}, ${post.unit}, ${post.role}, ${post.from})`

export const endPost = (county: string, id: string, until: string): Sql =>
  sql`update organisation.post set effective_until = ${until} where county = ${county} and id = ${id} and effective_until is null`

/** Everything a person holds ends on one day; what would have ended later ends then too. */
export const endPostsOf = (county: string, person: string, until: string): Sql =>
  sql`update organisation.post set effective_until = ${until} where county = ${county} and person = ${person} and (effective_until is null or effective_until > ${until}::date)`

/** People who administer on a day. */
export const administrators = (county: string, on: string): Sql =>
  sql`select distinct person from organisation.post where county = ${county} and role = 'administrator'
    and effective_from <= ${on}::date and (effective_until is null or effective_until >= ${on}::date)`

export const unitById = (county: string, id: string): Sql => sql`select id from organisation.unit where county = ${county} and id = ${id}`

export type PostRow = Readonly<{
  id: string
  person: string
  unit: string
  role: string
  effective_from: string
  effective_until: string | null
}>

export const posts = (county: string): Sql =>
  sql`select id, person, unit, role, effective_from, effective_until from organisation.post where county = ${county} order by person, effective_from`
