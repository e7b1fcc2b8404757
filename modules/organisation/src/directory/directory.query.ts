import type { UnitKind } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'

export type UnitRow = Readonly<{
  id: string
  kind: UnitKind
  name_zh: string
  name_en: string
  word: string
  address: string
  phone: string
  effective_from: string
  effective_until: string | null
  successor: string | null
  superior: string | null
}>

export const allUnits = (county: string): Sql =>
  sql`select id, kind, name_zh, name_en, word, address, phone, effective_from, effective_until, successor, superior from organisation.unit where county = ${county} order by kind desc, id`

export type HoursRow = Readonly<{ unit: string; from: string; opens: string; closes: string }>

export const allHours = (county: string): Sql =>
  sql`select unit, effective_from as "from", opens, closes from organisation.hours where county = ${county} order by unit, effective_from`

export const allPlaces = (county: string): Sql =>
  sql`select code, name, parent from organisation.place where county = ${county} order by code`

export type TopicRow = Readonly<{ code: string; name_zh: string; name_en: string; effective_until: string | null }>

export const allTopics = (county: string): Sql =>
  sql`select code, name_zh, name_en, effective_until from organisation.topic where county = ${county} order by code`

export type DutyRow = Readonly<{ unit: string; said: string; words: readonly string[]; topics: readonly string[]; basis: string | null }>

export const allDuties = (county: string): Sql =>
  sql`select unit, said, words, topics, basis from organisation.duty where county = ${county} order by unit, place`

export const allPersons = (county: string): Sql => sql`select id, name from organisation.person where county = ${county} order by id`

export const postsOf = (county: string, person: string, on: string): Sql =>
  sql`select id, person, unit, role, effective_from, effective_until from organisation.post
    where county = ${county} and person = ${person} and effective_from <= ${on}::date and (effective_until is null or effective_until >= ${on}::date)
    order by unit, role`
