import { asDate, type DateOnly } from '@onedoor/clock'
import { type Database, join, type Sql, sql } from '@onedoor/database'
import type { AskedWords } from '@onedoor/text'
import { blindNumberOf, type Keys } from '@onedoor/vault'
import type { MatterRow } from '../register.query.ts'
import { type Commonness, monthKeysSince, reachesOf, shareOf, writtenInAMonth } from './reach.state.ts'
import { type Filters, type Paging, search } from './search.query.ts'

/** The grams of one run of words, as blind keys. */
type Run = readonly number[]

const list = (run: Run): readonly string[] => run.map(String)

/** The keys that PostgreSQL counts among the common ones, each with the share of rows that have it, and about how many rows there are; of any other key nobody needs to know more. */
const COMMON_KEYS: Sql = sql`select key::integer as key, share, (select greatest(c.reltuples, 0)::float8 from pg_class c where c.oid = 'register.word'::regclass) as rows
  from pg_stats s,
  lateral unnest(s.most_common_elems::text::integer[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::integer[])]) as common(key, share)
  where s.schemaname = 'register' and s.tablename = 'word' and s.attname = 'keys'`

export type Asking = Readonly<{ db: Pick<Database, 'query'>; keys: Keys; now: () => Date }>

/** Read anew after so long: taking thousands of keys apart costs more than finding a rare word. An old answer only makes a search slower, never wrong. */
const KEPT_FOR = 10 * 60_000
const KNOWN = new WeakMap<Keys, Readonly<{ until: number; common: Commonness }>>()

/** How large a share of what is written has each of the common keys, and how much is written. */
export const commonness = async ({ db, keys, now }: Asking): Promise<Commonness> => {
  const at = now().getTime()
  const known = KNOWN.get(keys)
  if (known !== undefined && at < known.until) return known.common
  const found = await db.query<{ key: number; share: number; rows: number }>(COMMON_KEYS)
  const shares = new Map(found.map(({ key, share }) => [key, share]))
  const common = { shares, rows: found[0]?.rows ?? 0, least: Math.min(1, ...shares.values()) }
  KNOWN.set(keys, { until: at + KEPT_FOR, common })
  return common
}

/** A unit reads a letter only when it opened no other matter (`letterOf`), and finds nothing in it otherwise. */
export const alone = (seenBy: string | undefined): Sql =>
  seenBy === undefined
    ? sql`true`
    : sql`not exists (select from register.matter o where o.county = m.county and o.submission = m.submission and o.id <> m.id)`

type Where = Readonly<{ county: string; seenBy: string | undefined }>

/** A stream says all of it in one text; with a day, in a text of that month or later. */
const says = (run: Run, months: Run | undefined): Sql =>
  months === undefined
    ? sql`w.keys @> ${list(run)}::integer[]`
    : sql`w.keys @> ${list(run)}::integer[] and w.keys && ${list(months)}::integer[]`

/** Few matters say it: those that do are read from the index, once. */
const saidBy = (county: string, run: Run, months: Run | undefined): Sql =>
  sql`(select array(select w.stream from register.word w where w.county = ${county} and ${says(run, months)}) as streams offset 0) said`

const among = ({ seenBy }: Where): Sql => sql`(m.id = any (said.streams) or (m.submission = any (said.streams) and ${alone(seenBy)}))`

/** Many matters say it: each matter on the way is asked, which ends as soon as the page is full. Without the offset PostgreSQL would first read all that say it. */
const each = ({ county, seenBy }: Where, run: Run): Sql => {
  const said = sql`w.keys @> ${list(run)}::integer[] offset 0`
  return sql`(exists (select from register.word w where w.county = ${county} and w.stream = m.id and ${said})
    or (exists (select from register.word w where w.county = ${county} and w.stream = m.submission and ${said}) and ${alone(seenBy)}))`
}

/** Few say any of these: the letters of which, or of whose matters, something says each of them, wherever. */
const saidOfLetter = (county: string, runs: readonly Run[]): Sql => {
  const letters = runs.map(
    (
      run,
    ) => sql`select coalesce(m.submission, w.stream) from register.word w left join register.matter m on m.county = ${county} and m.id = w.stream
      where w.county = ${county} and ${says(run, undefined)}`,
  )
  return sql`(select array(${join(letters, ' intersect ')}) as letters offset 0) said`
}

/** Asking a matter for a word takes about as long as reading so many that say it. */
const ASKED_OR_READ = 8

const earliest = (day: DateOnly, ...others: readonly (DateOnly | undefined)[]): DateOnly =>
  [day, ...others.filter((other) => other !== undefined)].toSorted()[0] ?? day

/**
 * 按文字查: the statements for one page, each looking further back than the one before: the first that fills the page is the answer, the last is all there is. The filters, and
 * that all these words are said by a matter `m` or the letter it came from. The rarest is read from the index, of what is left each matter is asked for the others; where
 * even the rarest is common, each matter on the way is asked for all.
 */
export const sayingWords = async (
  asking: Asking,
  filters: Filters,
  words: readonly AskedWords[],
  paging: Paging,
): Promise<readonly Sql[]> => {
  const keyOf = blindNumberOf(asking.keys, 'gram')
  const common = await commonness(asking)
  const runs = words.map(({ grams }) => grams.map(keyOf)).toSorted((a, b) => shareOf(a, common) - shareOf(b, common))
  const [rarest = [], ...others] = runs
  const share = shareOf(rarest, common)
  const today = asDate(asking.now())
  // Walking asks limit / share matters, a month of the index names share × letters; one costs about as much as the other.
  if (paging.limit / share < share * writtenInAMonth(common, today))
    return [search({ ...filters, also: runs.map((run) => each(filters, run)) }, paging)]
  const looking = { common, share, today, upTo: earliest(today, paging.after?.receivedOn, filters.to), from: filters.from }
  const readToo = others.filter((run) => shareOf(run, common) < share * ASKED_OR_READ)
  return reachesOf(looking).map((from) => {
    if (from === undefined && readToo.length > 0) {
      const beside = saidOfLetter(filters.county, [rarest, ...readToo])
      return search(
        { ...filters, beside, also: [sql`m.submission = any (said.letters)`, ...runs.map((run) => each(filters, run))] },
        paging,
      )
    }
    const months = from === undefined ? undefined : monthKeysSince(from, today)
    const beside = saidBy(filters.county, rarest, months)
    return search({ ...filters, from, beside, also: [among(filters), ...others.map((run) => each(filters, run))] }, paging)
  })
}

/** The first page that is full, or what the last statement gives. */
export const firstFull = async (db: Pick<Database, 'query'>, statements: readonly Sql[], limit: number): Promise<readonly MatterRow[]> => {
  let rows: readonly MatterRow[] = []
  for (const statement of statements) {
    rows = await db.query<MatterRow>(statement)
    if (rows.length >= limit) break
  }
  return rows
}
