import { asDate } from '@onedoor/clock'
import { type Sql, sql } from '@onedoor/database'
import { factProjection, type Written } from '@onedoor/eventstore'
import type { LookBackAnswered, LookBackEvent } from './look-back.events.ts'

export const lookBackProjection = factProjection<LookBackEvent>()({
  name: 'hot-matters.look-back',
  table: 'hot_matters.look_back',
  on: {
    LookBackOrdered: ({ county, stream, position, at, data }) =>
      sql`insert into hot_matters.look_back (county, id, position, unit, ordered_on, due_on)
        values (${county}, ${stream}, ${position}, ${data.unit}, ${asDate(at)}::date, ${data.dueOn}::date)`,
    LookBackClosed: ({ county, stream, at }) =>
      sql`update hot_matters.look_back set closed_on = ${asDate(at)}::date where county = ${county} and id = ${stream}`,
    LookBackReturned: ({ county, stream, at, data }) =>
      sql`update hot_matters.look_back set closed_on = null, returned_on = ${asDate(at)}::date, due_on = ${data.dueOn}::date
        where county = ${county} and id = ${stream}`,
    LookBackNoted: ({ county, stream, at }) =>
      sql`update hot_matters.look_back set noted_on = ${asDate(at)}::date where county = ${county} and id = ${stream}`,
  },
})

type Found = Written & Readonly<{ data: LookBackAnswered['data'] }>

const found = ({ county, stream, at, data }: Found): Sql =>
  sql`update hot_matters.look_back_item set finding = ${data.finding}, until = ${data.until ?? null}::date, answered_on = ${asDate(at)}::date
    where county = ${county} and look_back = ${stream} and matter = ${data.matter}`

export const lookBackItemProjection = factProjection<LookBackEvent>()({
  name: 'hot-matters.look-back-item',
  table: 'hot_matters.look_back_item',
  on: {
    LookBackOrdered: ({ county, stream, data }) =>
      sql`insert into hot_matters.look_back_item (county, look_back, matter)
        select ${county}::text, ${stream}::text, unnest(${data.matters}::text[])`,
    LookBackAnswered: found,
    LookBackCorrected: found,
  },
})
