import { type Database, type Sql, sql } from '@onedoor/database'
import type { Keys } from '@onedoor/vault'
import type { Commonness } from './reach.state.ts'

/** The keys that PostgreSQL counts among the common ones, each with the share of rows that have it, and about how many rows there are; of any other key nobody needs to know more. */
const COMMON_KEYS: Sql = sql`select key::integer as key, share, (select greatest(c.reltuples, 0)::float8 from pg_class c where c.oid = 'register.word'::regclass) as rows
  from pg_stats s,
  lateral unnest(s.most_common_elems::text::integer[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::integer[])]) as common(key, share)
  where s.schemaname = 'register' and s.tablename = 'word' and s.attname = 'keys'`

export type Asking = Readonly<{ db: Pick<Database, 'query'>; keys: Keys; now: () => Date }>

/** Read anew after so long: taking thousands of keys apart costs more than finding a rare word. An old answer only makes a search slower, never wrong. */
const KEPT_FOR = 10 * 60_000
const KNOWN = new WeakMap<Keys, Readonly<{ until: number; common: Commonness }>>()

/** How large a share of the register each of the larger units may read; the row with no unit stands for the registration. */
const UNITS: Sql = sql`select unit, share from pg_stats s,
  lateral unnest(s.most_common_vals::text::text[], s.most_common_freqs) as common(unit, share)
  where s.schemaname = 'register' and s.tablename = 'holding' and s.attname = 'unit'`

/** How large a share of what is written has each of the common keys, how much is written, and what units see of it. */
export const commonness = async ({ db, keys, now }: Asking): Promise<Commonness> => {
  const at = now().getTime()
  const known = KNOWN.get(keys)
  if (known !== undefined && at < known.until) return known.common
  const found = await db.query<{ key: number; share: number; rows: number }>(COMMON_KEYS)
  const units = await db.query<{ unit: string; share: number }>(UNITS)
  const shares = new Map(found.map(({ key, share }) => [key, share]))
  const common = {
    ...{ shares, rows: found[0]?.rows ?? 0, least: Math.min(1, ...shares.values()) },
    units: new Map(units.map(({ unit, share }) => [unit, share])),
  }
  KNOWN.set(keys, { until: at + KEPT_FOR, common })
  return common
}
