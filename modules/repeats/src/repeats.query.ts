import type { ContactCause } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'

export type LetterRow = Readonly<{ position: number; signature: Uint8Array }>

/** Letters after a position in the order they came: positions become visible in their order, so that none is missed. */
export const lettersAfter = (county: string, position: number, limit: number): Sql =>
  sql`select position, signature from repeats.letter where county = ${county} and position > ${position} order by position limit ${limit}`

export type SeenRow = Readonly<{ position: number; submission: string; signature: Uint8Array | null }>

/**
 * In one question: the letters after a position, and which of these earlier ones are still there to be known again (words that were erased or set aside are gone at once).
 * Only the new ones come with their marks.
 */
export const lettersSince = (county: string, position: number, limit: number, earlier: readonly number[]): Sql =>
  sql`(select position, submission, signature from repeats.letter where county = ${county} and position > ${position} order by position limit ${limit})
    union all
    select position, submission, null::bytea from repeats.letter where county = ${county} and position = any(${earlier.map(String)}::bigint[])`

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
