import { type Sql, sql } from '@onedoor/database'
import { MATTER_COLUMNS } from '../register.query.ts'

/** Matters of exactly this person, latest first. */
export const mattersOfPerson = (county: string, key: string, limit: number): Sql =>
  sql`select ${MATTER_COLUMNS} from register.matter m where m.county = ${county} and m.id in
    (select matter from register.person_key where county = ${county} and key = ${key}) order by m.received_on desc, m.position desc limit ${limit}`

/** Matters of petitioners whose name may sound like this, latest first: each is read once more, since other words may have the same key. */
export const mattersBySound = (county: string, key: number, limit: number): Sql =>
  sql`select ${MATTER_COLUMNS} from register.matter m where m.county = ${county} and m.id = any (array(
      select w.stream from register.word w where w.county = ${county} and w.keys @> ${[String(key)]}::integer[]))
    order by m.received_on desc, m.position desc limit ${limit}`
