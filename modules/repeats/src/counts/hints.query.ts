import { type Sql, sql } from '@onedoor/database'
import type { MatterFigures } from '@onedoor/text/repeat/learn-matter-anew'

export type VersionRow = Readonly<{
  version: string
  learnedAt: Date
  verdict: 'NO_WORSE' | 'WORSE' | 'NOT_COMPARED'
  live: boolean
  learned: number
  figures: MatterFigures
  comparedWith: string
  comparedFigures: MatterFigures
}>

/** The version in use, if one was learned, and the newest one. */
export const versions = (county: string): Sql =>
  sql`select m.version, m.learned_at as "learnedAt", m.verdict, m.live, m.learned_same + m.learned_other as learned, m.figures,
      m.compared_with as "comparedWith", m.compared_figures as "comparedFigures"
    from repeats.model m where m.county = ${county}
      and (m.live or m.version = (select n.version from repeats.model n where n.county = ${county} order by n.learned_at desc limit 1))
    order by m.learned_at desc`

export type DecidedCount = Readonly<{ same: number; other: number; shown: number; agreed: number }>

/** How many pairs of letters were decided; beside how many a version had its say, and how often the decision says the same. By version, by nobody. */
export const decidedCount = (county: string, version: string): Sql =>
  sql`select (count(*) filter (where found <> 'NOT_SAME'))::integer as same, (count(*) filter (where found = 'NOT_SAME'))::integer as other,
      (count(*) filter (where shown_model = ${version}))::integer as shown,
      (count(*) filter (where shown_model = ${version} and shown_proposed = (found <> 'NOT_SAME')))::integer as agreed
    from repeats.finding where county = ${county}`
