import { type Database, type Sql, sql } from '@onedoor/database'
import type { AskedWords } from '@onedoor/text'
import { blindNumberOf, type Keys } from '@onedoor/vault'
import type { Filters } from './search.query.ts'

/** Words of more than this share of what is written are common: the register is walked, latest first, and each matter asked. */
const COMMON = 0.02

/** The grams of one run of words, as blind keys. */
type Run = readonly number[]

const list = (run: Run): readonly string[] => run.map(String)

/** The keys that PostgreSQL counts among the common ones, each with the share of rows that have it; of any other nobody needs to know more. */
const COMMON_KEYS: Sql = sql`select key::integer as key, share from pg_stats s,
  lateral unnest(s.most_common_elems::text::integer[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::integer[])]) as common(key, share)
  where s.schemaname = 'register' and s.tablename = 'word' and s.attname = 'keys'`

type Shares = ReadonlyMap<number, number>
export type Asking = Readonly<{ db: Pick<Database, 'query'>; keys: Keys; now: () => Date }>

/** Read anew after so long: taking thousands of keys apart costs more than finding a rare word. An old answer only makes a search slower, never wrong. */
const KEPT_FOR = 10 * 60_000
const KNOWN = new WeakMap<Keys, Readonly<{ until: number; shares: Shares }>>()

/** How large a share of what is written has each of the common keys. */
export const commonness = async ({ db, keys, now }: Asking): Promise<Shares> => {
  const at = now().getTime()
  const known = KNOWN.get(keys)
  if (known !== undefined && at < known.until) return known.shares
  const rows = await db.query<{ key: number; share: number }>(COMMON_KEYS)
  const shares = new Map(rows.map(({ key, share }) => [key, share]))
  KNOWN.set(keys, { until: at + KEPT_FOR, shares })
  return shares
}

/** A unit reads a letter only when it opened no other matter (`letterOf`), and finds nothing in it otherwise. */
export const alone = (seenBy: string | undefined): Sql =>
  seenBy === undefined
    ? sql`true`
    : sql`not exists (select from register.matter o where o.county = m.county and o.submission = m.submission and o.id <> m.id)`

type Where = Readonly<{ county: string; seenBy: string | undefined }>

/** Few matters say it: those that do are read from the index. */
const among = ({ county, seenBy }: Where, run: Run): Sql => {
  const streams = sql`array(select w.stream from register.word w where w.county = ${county} and w.keys @> ${list(run)}::integer[])`
  return sql`(m.id = any (${streams}) or (m.submission = any (${streams}) and ${alone(seenBy)}))`
}

/** Many matters say it: each matter on the way is asked, which ends as soon as the page is full. */
const each = ({ county, seenBy }: Where, run: Run): Sql => {
  const says = sql`w.keys @> ${list(run)}::integer[]`
  return sql`(exists (select from register.word w where w.county = ${county} and w.stream = m.id and ${says})
    or (exists (select from register.word w where w.county = ${county} and w.stream = m.submission and ${says}) and ${alone(seenBy)}))`
}

/** 按文字查: the condition on a matter `m` that it, or the letter it came from, says these words. */
const saysWords = (where: Where, run: Run, common: Shares): Sql => {
  const rarest = Math.min(...run.map((key) => common.get(key) ?? 0))
  return rarest > COMMON ? each(where, run) : among(where, run)
}

/** The filters, and that all these words are said. */
export const sayingWords = async (asking: Asking, filters: Filters, words: readonly AskedWords[]): Promise<Filters> => {
  const keyOf = blindNumberOf(asking.keys, 'gram')
  const runs = words.map(({ grams }) => grams.map(keyOf))
  const shares = await commonness(asking)
  return { ...filters, also: runs.map((run) => saysWords(filters, run, shares)) }
}
