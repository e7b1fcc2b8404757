import { type Sql, sql } from '@onedoor/database'
import { MATTER_COLUMNS } from '../register.query.ts'

/** Matters of exactly this person, latest first. */
export const mattersOfPerson = (county: string, key: string, limit: number): Sql =>
  sql`select ${MATTER_COLUMNS} from register.person_key p join register.matter m on m.county = p.county and m.id = p.matter
    where p.county = ${county} and p.key = ${key} order by m.received_on desc, m.position desc limit ${limit}`
