import { type Sql, sql } from '@onedoor/database'
import type { ModelFigures, Verdict } from '@onedoor/text/topic/learn-anew'
import type { Side } from '@onedoor/text/topic/sides'
import type { Kind } from '../reading.query.ts'

export type DecidedRow = Readonly<{ id: string; decided: string; side: Side | null }>

/** The latest matters that an officer decided, and the side on which each stands already. */
export const decidedMatters = (county: string, kind: Kind, most: number): Sql =>
  kind === 'TOPIC'
    ? sql`select m.id, m.topic as decided, s.side from reading.matter m
        left join reading.side s on s.county = ${county} and s.kind = ${kind} and s.letter = m.id
        where m.county = ${county} and m.topic is not null order by m.position desc limit ${most}`
    : sql`select m.id, m.unit as decided, s.side from reading.matter m
        left join reading.side s on s.county = ${county} and s.kind = ${kind} and s.letter = m.id
        where m.county = ${county} and m.unit is not null order by m.position desc limit ${most}`

export type SampleRow = Readonly<{ id: string; topic: string; words: string; side: Side | null }>

export const samples = (county: string): Sql =>
  sql`select p.id, p.topic, p.words, s.side from reading.sample p
    left join reading.side s on s.county = ${county} and s.kind = 'TOPIC' and s.letter = p.id
    where p.county = ${county} order by p.id`

export const insertSample = (county: string, sample: Readonly<{ id: string; topic: string; words: string }>): Sql =>
  sql`insert into reading.sample (county, id, topic, words) values (${county}, ${sample.id}, ${sample.topic}, ${sample.words})
    on conflict (county, id) do nothing`

/** A letter keeps its side; only one that was held back may come to be neither. */
export const keepSides = (county: string, kind: Kind, letters: readonly string[], sides: readonly Side[]): Sql =>
  sql`insert into reading.side (county, kind, letter, side)
    select ${county}, ${kind}, letter, side from unnest(${letters}::text[], ${sides}::text[]) as placed (letter, side)
    on conflict (county, kind, letter) do update set side = excluded.side`

export type NewModel = Readonly<{
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
  comparedFigures: ModelFigures | undefined
  bytes: Uint8Array
}>

export const insertModel = (county: string, model: NewModel): Sql =>
  sql`insert into reading.model (county, kind, version, trained_at, verdict, live, letters, held, held_own, seconds, figures, compared_with, compared_figures, bytes)
    values (${county}, ${model.kind}, ${model.version}, ${model.trainedAt}, ${model.verdict}, ${model.live}, ${model.letters}, ${model.held}, ${model.heldOwn},
      ${model.seconds}, ${JSON.stringify(model.figures)}, ${model.comparedWith}, ${model.comparedFigures === undefined ? null : JSON.stringify(model.comparedFigures)}, ${model.bytes})`

/** The one in use makes way. */
export const retire = (county: string, kind: Kind): Sql =>
  sql`update reading.model set live = false where county = ${county} and kind = ${kind} and live`

/** Of what is not in use the figures stay; the weights, which hold pieces of letters, go. */
export const forget = (county: string, kind: Kind): Sql =>
  sql`update reading.model set bytes = null where county = ${county} and kind = ${kind} and not live and bytes is not null`
