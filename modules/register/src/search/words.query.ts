import { type Database, type Sql, sql } from '@onedoor/database'
import type { AskedWords } from '@onedoor/text'
import { blindNumberOf, type Keys } from '@onedoor/vault'
import type { Filters } from './search.query.ts'

/** The grams of one run of words, as blind keys. */
type Run = readonly number[]

const list = (run: Run): readonly string[] => run.map(String)

/** The keys that PostgreSQL counts among the common ones, each with the share of rows that have it, and about how many rows there are; of any other key nobody needs to know more. */
const COMMON_KEYS: Sql = sql`select key::integer as key, share, (select greatest(c.reltuples, 0)::float8 from pg_class c where c.oid = 'register.word'::regclass) as rows
  from pg_stats s,
  lateral unnest(s.most_common_elems::text::integer[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::integer[])]) as common(key, share)
  where s.schemaname = 'register' and s.tablename = 'word' and s.attname = 'keys'`

export type Commonness = Readonly<{ shares: ReadonlyMap<number, number>; rows: number }>
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
  const common = { shares: new Map(found.map(({ key, share }) => [key, share])), rows: found[0]?.rows ?? 0 }
  KNOWN.set(keys, { until: at + KEPT_FOR, common })
  return common
}

/** A unit reads a letter only when it opened no other matter (`letterOf`), and finds nothing in it otherwise. */
export const alone = (seenBy: string | undefined): Sql =>
  seenBy === undefined
    ? sql`true`
    : sql`not exists (select from register.matter o where o.county = m.county and o.submission = m.submission and o.id <> m.id)`

type Where = Readonly<{ county: string; seenBy: string | undefined }>

/** Few matters say it: those that do are read from the index, once. */
const saidBy = (county: string, run: Run): Sql =>
  sql`(select array(select w.stream from register.word w where w.county = ${county} and w.keys @> ${list(run)}::integer[]) as streams offset 0) said`

const among = ({ seenBy }: Where): Sql => sql`(m.id = any (said.streams) or (m.submission = any (said.streams) and ${alone(seenBy)}))`

/** Many matters say it: each matter on the way is asked, which ends as soon as the page is full. Without the offset PostgreSQL would first read all that say it. */
const each = ({ county, seenBy }: Where, run: Run): Sql => {
  const says = sql`w.keys @> ${list(run)}::integer[] offset 0`
  return sql`(exists (select from register.word w where w.county = ${county} and w.stream = m.id and ${says})
    or (exists (select from register.word w where w.county = ${county} and w.stream = m.submission and ${says}) and ${alone(seenBy)}))`
}

const PAGE = 21

/** Walking asks PAGE / share matters, the index reads share × rows; one costs about as much as the other. */
const walksLess = (share: number, rows: number): boolean => PAGE / share < share * rows

const rarityOf = (run: Run, { shares }: Commonness): number => Math.min(...run.map((key) => shares.get(key) ?? 0))

/**
 * 按文字查: the filters, and that all these words are said by a matter `m` or the letter it came from. The rarest is read from the index where that is less work than walking; of what
 * is left each matter is asked for the others.
 */
export const sayingWords = async (asking: Asking, filters: Filters, words: readonly AskedWords[]): Promise<Filters> => {
  const keyOf = blindNumberOf(asking.keys, 'gram')
  const common = await commonness(asking)
  const runs = words.map(({ grams }) => grams.map(keyOf)).toSorted((a, b) => rarityOf(a, common) - rarityOf(b, common))
  const [rarest = [], ...others] = runs
  const share = rarityOf(rarest, common)
  if (share > 0 && walksLess(share, common.rows)) return { ...filters, also: runs.map((run) => each(filters, run)) }
  return { ...filters, beside: saidBy(filters.county, rarest), also: [among(filters), ...others.map((run) => each(filters, run))] }
}
