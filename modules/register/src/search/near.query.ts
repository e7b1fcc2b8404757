import { type Sql, sql } from '@onedoor/database'
import type { AskedWords } from '@onedoor/text'
import { blindNumberOf } from '@onedoor/vault'
import { MATTER_COLUMNS } from '../register.query.ts'
import { type Asking, commonness } from './commonness.query.ts'
import { admitted, type Filters } from './search.query.ts'
import { alone } from './words.query.ts'

/** What is not among the keys that PostgreSQL counts is rarer than any of them. */
const RARE = 0.0005
/** Of a long question the rarest pairs alone are looked up, as long as they name so few matters; what a matter says of the others is seen when it is read. */
const MOST_READ = 4_000
const FEWEST_KEYS = 2
const MOST_KEYS = 16
const MOST_STREAMS = 1_000
const OPENED = 30

export type Telling = Readonly<{
  key: number
  weight: number
  /** About how many rows have it. */
  rows: number
}>

/** How much each pair of characters tells: the rarer in what is written here, the more (the logarithm of its share, as in every ranking by words). */
export const tellingOf = async (asking: Asking): Promise<(gram: string) => Telling> => {
  const keyOf = blindNumberOf(asking.keys, 'gram')
  const { shares, rows } = await commonness(asking)
  const worked = (gram: string): Telling => {
    const key = keyOf(gram)
    const share = shares.get(key) ?? RARE
    return { key, weight: -Math.log(share), rows: share * rows }
  }
  // Each matter that is opened asks for the same few again.
  const known = new Map<string, Telling>()
  return (gram) => {
    const telling = known.get(gram) ?? worked(gram)
    known.set(gram, telling)
    return telling
  }
}

/** The keys worth looking up, the rarest first, until they name as many matters as are read. */
export const lookedUp = (words: readonly AskedWords[], telling: (gram: string) => Telling): readonly Telling[] => {
  const rarest = [...new Set(words.flatMap(({ grams }) => grams))].map(telling).toSorted((a, b) => b.weight - a.weight)
  let read = 0
  return rarest.slice(0, MOST_KEYS).filter(({ rows }, i) => {
    read += rows
    return i < FEWEST_KEYS || read <= MOST_READ
  })
}

type Together = 'two' | 'one'

/** So many keys may be asked for two at a time: of fewer, one alone may be all that a matter says. */
const ENOUGH_FOR_TWO = 3

/** The texts of each key; `two`: only those that say another of the keys as well, which are few and hold whatever says most. */
const saidTogether = ({ county }: Filters, keys: readonly Telling[], together: Together): Sql => {
  const all = keys.map(({ key }) => String(key))
  const another = together === 'two' ? sql`w.keys && array_remove(${all}::integer[], q.key)` : sql`true`
  return sql`select distinct q.key, q.weight, s.stream
    from unnest(${all}::integer[], ${keys.map(({ weight }) => String(weight))}::float8[]) as q(key, weight)
    cross join lateral (select w.stream from register.word w where w.county = ${county} and w.keys @> array[q.key] and ${another} limit ${MOST_READ}) s`
}

const most = (filters: Filters, keys: readonly Telling[], together: Together): Sql => {
  const { county, seenBy } = filters
  return sql`with hit as materialized (
      select s.stream, sum(s.weight) as said from (${saidTogether(filters, keys, together)}) s
      group by s.stream order by said desc, s.stream limit ${MOST_STREAMS}),
    told as (
      select m.id, hit.said from hit join register.matter m on m.county = ${county} and m.id = hit.stream
      union all
      select m.id, hit.said from hit join register.matter m on m.county = ${county} and m.submission = hit.stream where ${alone(seenBy)}),
    summed as (select id, sum(said) as said from told group by id)
    select ${MATTER_COLUMNS} from summed join register.matter m on m.county = ${county} and m.id = summed.id
    where ${admitted(filters)} order by summed.said desc, m.position desc limit ${OPENED}`
}

/**
 * 相近: matters that say some of these words, those first that say what tells most: the statements for it, the first that finds enough is the answer. The thousand streams that tell
 * most are kept, and what this reader may not see is left out before the few to be opened are chosen.
 */
export const sayingSome = (filters: Filters, keys: readonly Telling[]): readonly Sql[] => [
  ...(keys.length < ENOUGH_FOR_TWO ? [] : [most(filters, keys, 'two')]),
  most(filters, keys, 'one'),
]
