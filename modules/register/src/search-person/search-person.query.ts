import { type Sql, sql } from '@onedoor/database'
import { MATTER_COLUMNS } from '../register.query.ts'

/** Matters of exactly this person, latest first. */
export const mattersOfPerson = (county: string, key: string, limit: number): Sql =>
  sql`select ${MATTER_COLUMNS} from register.matter m where m.county = ${county} and m.id in
    (select matter from register.person_key where county = ${county} and key = ${key}) order by m.received_on desc, m.position desc limit ${limit}`
