import { type Sql, sql } from '@onedoor/database'
import type { ModelFigures, Verdict } from '@onedoor/text/topic/learn-anew'
import type { Kind } from '../reading.query.ts'

export type ModelRow = Readonly<{
  kind: Kind
  version: string
  trainedAt: Date
  verdict: Exclude<Verdict, 'TOO_FEW'>
  live: boolean
  letters: number
  held: number
  heldOwn: boolean
  seconds: number
  figures: ModelFigures
  comparedWith: string | null
  comparedFigures: ModelFigures | null
}>

/** The latest models of a kind, and the one in use however old it is. */
export const modelsOf = (county: string, kind: Kind, most: number): Sql =>
  sql`select m.kind, m.version, m.trained_at as "trainedAt", m.verdict, m.live, m.letters, m.held, m.held_own as "heldOwn", m.seconds, m.figures,
      m.compared_with as "comparedWith", m.compared_figures as "comparedFigures"
    from reading.model m where m.county = ${county} and m.kind = ${kind}
      and (m.live or m.version in (select n.version from reading.model n where n.county = ${county} and n.kind = ${kind} order by n.trained_at desc limit ${most}))
    order by m.trained_at desc`

/** How often a topic was named alone when a matter was registered, and how often that is the topic now. */
export const agreement = (county: string): Sql =>
  sql`select count(*)::integer as named, (count(*) filter (where topic = shown_topic))::integer as taken
    from reading.matter where county = ${county} and shown_topic is not null and topic is not null`
