import { type Sql, sql } from '@onedoor/database'
import { FEWEST_MATTERS } from '@onedoor/text/hot/hot-figures'

export type GroupedRow = Readonly<{
  id: string
  named: string
  year: number
  number: number
  received_on: string
  place: string
  subject: string
  unit: string | null
  phase: string | null
  handled_with: string | null
  keys: readonly string[]
}>

export type Seeing = Readonly<{
  county: string
  /** Only what this unit holds or held; `undefined` for the petition office. */
  seenBy: string | undefined
}>

/** The condition on a matter `m` that this reader may see it. */
const seen = ({ county, seenBy }: Seeing): Sql =>
  seenBy === undefined
    ? sql`true`
    : sql`exists (select from hot_matters.holding h where h.county = ${county} and h.matter = m.id and h.unit = ${seenBy})`

const COLUMNS = sql`m.id, g.named, m.year, m.number, m.received_on, m.place, m.subject, m.unit, m.phase, m.handled_with`
const keysOf = (county: string): Sql =>
  sql`array(select s.key from hot_matters.side s where s.county = ${county} and s.matter = m.id) as keys`
const joined = (county: string): Sql =>
  sql`hot_matters.matter m join hot_matters.grouped g on g.county = ${county} and g.matter = m.id and m.county = ${county}`

type Between = Seeing & Readonly<{ from: string; to: string }>

/** Every matter that this reader may see of those groups of which enough such matters came in between two days. What is hidden from the reader is in no count. */
export const mattersOfGroups = (asked: Between): Sql => {
  const { county, from, to } = asked
  return sql`select ${COLUMNS}, ${keysOf(county)} from ${joined(county)} where ${seen(asked)} and g.named in (
      select g.named from ${joined(county)} where m.received_on between ${from}::date and ${to}::date and ${seen(asked)}
      group by g.named having count(*) >= ${FEWEST_MATTERS})
    order by m.received_on desc, m.position desc`
}

/** The group of a matter, as far as this reader may see it; nothing where the matter itself is hidden. */
export const groupOf = (asked: Seeing, matter: string): Sql => {
  const { county } = asked
  return sql`select ${COLUMNS}, ${keysOf(county)} from ${joined(county)} where ${seen(asked)} and g.named in (
      select g.named from ${joined(county)} where m.id = ${matter} and ${seen(asked)})
    order by m.received_on desc, m.position desc`
}
