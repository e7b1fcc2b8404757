import { join, type Sql, sql } from '@onedoor/database'

/** The grams of one run of words, as blind keys. */
export type Run = readonly number[]

const list = (run: Run): readonly string[] => run.map(String)

/** A unit reads a letter only when it opened no other matter (`letterOf`), and finds nothing in it otherwise. */
export const alone = (seenBy: string | undefined): Sql =>
  seenBy === undefined
    ? sql`true`
    : sql`not exists (select from register.matter o where o.county = m.county and o.submission = m.submission and o.id <> m.id)`

export type Where = Readonly<{ county: string; seenBy: string | undefined }>

/** A stream says all of it in one text; with a day, in a text of that month or later. */
const says = (run: Run, months: Run | undefined): Sql =>
  months === undefined
    ? sql`w.keys @> ${list(run)}::integer[]`
    : sql`w.keys @> ${list(run)}::integer[] and w.keys && ${list(months)}::integer[]`

/**
 * Few matters say it: those that do, and those whose letter does, are read from the index once; of a unit’s search only what that unit may read. Without the offsets PostgreSQL
 * would at times read all that the unit holds, or the whole register. `by_letter`: nothing else of the matter says it; `in_letter`: nor anything that came later to the letter.
 */
export const saidBy = ({ county, seenBy }: Where, run: Run, months: Run | undefined): Sql => {
  const readable =
    seenBy === undefined
      ? sql`true`
      : sql`exists (select from register.holding h where h.county = ${county} and h.matter = found.id and h.unit = ${seenBy} offset 0)`
  return sql`(with streams as materialized (select w.stream, bool_and(w.letter) as in_letter from register.word w
        where w.county = ${county} and ${says(run, months)} group by w.stream),
      found as (select m.id, false as by_letter, false as in_letter from streams join register.matter m on m.county = ${county} and m.id = streams.stream
        union all select m.id, true, in_letter from streams join register.matter m on m.county = ${county} and m.submission = streams.stream)
    select id, bool_and(by_letter) as by_letter, bool_and(in_letter) as in_letter from found where ${readable} group by id offset 0) said
    cross join lateral (select m.* from register.matter m where m.county = ${county} and m.id = said.id offset 0) m`
}

export const among = ({ seenBy }: Where): Sql => sql`(not said.by_letter or ${alone(seenBy)})`

/** Many matters say it: each matter on the way is asked, which ends as soon as the page is full. Without the offset PostgreSQL would first read all that say it. */
export const each = ({ county, seenBy }: Where, run: Run): Sql => {
  const said = sql`${says(run, undefined)} offset 0`
  return sql`(exists (select from register.word w where w.county = ${county} and w.stream = m.id and ${said})
    or (exists (select from register.word w where w.county = ${county} and w.stream = m.submission and ${said}) and ${alone(seenBy)}))`
}

/** A matter whose letter alone says the rarest is asked for another word without opening that letter’s list again: the index knows which letters say both. */
export const another = (where: Where, [rarest, run]: readonly [Run, Run], months: Run | undefined): Sql => {
  const { county } = where
  return sql`case when said.in_letter then
      m.submission in (select w.stream from register.word w where w.county = ${county} and ${says([...rarest, ...run], months)})
      or exists (select from register.word w where w.county = ${county} and w.stream = any (array[m.id, m.submission]) and not w.letter
        and ${says(run, undefined)} offset 0)
    else ${each(where, run)} end`
}

/** Few say any of these: the letters of which, or of whose matters, something says each of them, wherever. A letter is known as one, of anything else it is asked whose it is. */
export const saidOfLetter = (county: string, runs: readonly Run[], months: Run | undefined): Sql => {
  const letters = runs.map(
    (run) => sql`select case when w.letter then w.stream
        else coalesce((select m.submission from register.matter m where m.county = ${county} and m.id = w.stream), w.stream) end
      from register.word w where w.county = ${county} and ${says(run, months)}`,
  )
  return sql`(select array(${join(letters, ' intersect ')}) as letters offset 0) said
    cross join (select m.* from register.matter m where m.county = ${county}) m`
}
