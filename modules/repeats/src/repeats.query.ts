import type { ContactCause } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'

export type LetterRow = Readonly<{ position: number; submission: string; version: number; signature: Uint8Array }>

/** Letters after a position in the order they came: positions become visible in their order, so that none is missed. */
export const lettersAfter = (county: string, position: number, limit: number): Sql =>
  sql`select position, submission, version, signature from repeats.letter
    where county = ${county} and position > ${position} order by position limit ${limit}`

/** Up to where erasures are told already. */
export const goneUntil = (county: string): Sql =>
  sql`select coalesce(max(position), -1) as position from repeats.gone where county = ${county}`

/** A new letter has its marks; what is gone has none. */
export type SinceRow = Readonly<{ position: number; stream: string; versions: readonly number[]; signature: Uint8Array | null }>

/** How far somebody has read. */
export type Read = Readonly<{ letter: number; gone: number }>

/** No more rows of either kind are read at once. */
export const MOST_SINCE = 2_000
const MOST: Sql = { text: String(MOST_SINCE), values: [] }

/**
 * In one question, mostly answered by no rows: the letters since somebody read last, and what is gone since then.
 * The positions stand in questions of their own and the limit in the text: seen so, one plan is as good as any, and PostgreSQL keeps it instead of planning each time.
 */
export const lettersSince = (county: string, { letter, gone }: Read): Sql =>
  sql`(select position, submission as stream, array[version] as versions, signature from repeats.letter
      where county = ${county} and position > (select ${letter}::bigint) order by position limit ${MOST})
    union all
    (select position, stream, versions, null::bytea from repeats.gone
      where county = ${county} and position > (select ${gone}::bigint) order by position limit ${MOST})`

/** Other letters with a writer in common, latest first. */
export const sameWriters = (county: string, submission: string, limit: number): Sql =>
  sql`select other.submission, max(l.position) as position from repeats.person_key mine
    join repeats.person_key other on other.county = ${county} and other.key = mine.key
    join repeats.letter l on l.county = ${county} and l.submission = other.submission
    where mine.county = ${county} and mine.submission = ${submission} and other.submission <> ${submission}
    group by other.submission order by position desc limit ${limit}`

/** A spread of the county's letters, latest first, to learn from how people write here. */
export const someLetters = (county: string, limit: number): Sql =>
  sql`select submission from repeats.letter where county = ${county} order by position desc limit ${limit}`

export type FindingRow = Readonly<{
  submission: string
  earlier: string
  found: 'SAME_MATTER' | 'SAME_LETTER' | 'NOT_SAME'
  matter: string | null
  own: string | null
  version: number
}>

/** What was found of a letter, against earlier ones and against later ones. */
export const findingsOf = (county: string, submission: string): Sql =>
  sql`select submission, earlier, found, matter, own, version from repeats.finding
    where county = ${county} and (submission = ${submission} or earlier = ${submission}) order by submission, earlier`

export type CountRow = Readonly<{ month: string; unit: string; cause: ContactCause; matters: number }>

/** How many matters came in again, by month, by what brought them, and by the unit that had the earlier one: no person in it. An empty unit is the petition office. */
export const contactsByMonth = (county: string, from: string): Sql =>
  sql`select to_char(c.found_on, 'YYYY-MM') as month, coalesce(u.unit, '') as unit, c.cause, count(distinct c.matter)::integer as matters
    from repeats.contact c left join repeats.unit u on u.county = ${county} and u.matter = c.earlier
    where c.county = ${county} and c.found_on >= ${from}::date group by 1, 2, 3 order by 1 desc, 4 desc, 2, 3`
