import { type Sql, sql } from '@onedoor/database'
import type { MatterFigures, MatterLearned } from '@onedoor/text/repeat/learn-matter-anew'
import type { MatterModel } from '@onedoor/text/repeat/same-matter'
import type { Side } from '@onedoor/text/topic/sides'

export type DecidedRow = Readonly<{ submission: string; earlier: string; same: boolean }>

/** What officers found of two letters and still holds, of the letters that came last. Nothing of who wrote them. */
export const decidedPairs = (county: string, most: number): Sql =>
  sql`select f.submission, f.earlier, f.found <> 'NOT_SAME' as same from repeats.finding f
    join (select l.submission, max(l.position) as position from repeats.letter l where l.county = ${county} group by l.submission) known
      on known.submission = f.submission
    where f.county = ${county} order by known.position desc, f.earlier limit ${most}`

export type SideRow = Readonly<{ letter: string; side: Side }>

export const sidesOfLetters = (county: string, letters: readonly string[]): Sql =>
  sql`select letter, side from repeats.side where county = ${county} and letter = any(${letters}::text[])`

/** A letter keeps its side; only one that was held back may come to be neither. */
export const keepSides = (county: string, letters: readonly string[], sides: readonly Side[]): Sql =>
  sql`insert into repeats.side (county, letter, side)
    select ${county}, letter, side from unnest(${letters}::text[], ${sides}::text[]) as placed (letter, side)
    on conflict (county, letter) do update set side = excluded.side`

export type NewModel = Readonly<{
  learnedAt: Date
  verdict: Exclude<MatterLearned['verdict'], 'TOO_FEW'>
  learned: MatterLearned['learned']
  figures: MatterFigures
  comparedWith: string
  comparedFigures: MatterFigures
  model: MatterModel
}>

/** The one in use makes way. */
export const retire = (county: string): Sql => sql`update repeats.model set live = false where county = ${county} and live`

/** Learned twice in one second it is the same. */
export const insertModel = (county: string, { verdict, learned, model, ...kept }: NewModel): Sql =>
  sql`insert into repeats.model (county, version, learned_at, verdict, live, learned_same, learned_other, figures, compared_with, compared_figures, model)
    values (${county}, ${model.version}, ${kept.learnedAt}, ${verdict}, ${verdict === 'NO_WORSE'}, ${learned.same}, ${learned.notSame},
      ${JSON.stringify(kept.figures)}, ${kept.comparedWith}, ${JSON.stringify(kept.comparedFigures)}, ${JSON.stringify(model)})`

export const isKnown = (county: string, version: string): Sql =>
  sql`select version from repeats.model where county = ${county} and version = ${version}`
