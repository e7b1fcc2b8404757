import { asDate } from '@onedoor/clock'
import { sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'
import type { LookBackEvent } from './look-back.events.ts'

export const lookBackProjection = factProjection<LookBackEvent>()({
  name: 'hot-matters.look-back',
  table: 'hot_matters.look_back',
  on: {
    LookBackOrdered: ({ county, stream, position, at, data }) =>
      sql`insert into hot_matters.look_back (county, id, position, unit, ordered_on, due_on)
        values (${county}, ${stream}, ${position}, ${data.unit}, ${asDate(at)}::date, ${data.dueOn}::date)`,
  },
})

export const lookBackItemProjection = factProjection<LookBackEvent>()({
  name: 'hot-matters.look-back-item',
  table: 'hot_matters.look_back_item',
  on: {
    LookBackOrdered: ({ county, stream, data }) =>
      sql`insert into hot_matters.look_back_item (county, look_back, matter)
        select ${county}::text, ${stream}::text, unnest(${data.matters}::text[])`,
    LookBackAnswered: ({ county, stream, at, data }) =>
      sql`update hot_matters.look_back_item set finding = ${data.finding}, answered_on = ${asDate(at)}::date
        where county = ${county} and look_back = ${stream} and matter = ${data.matter}`,
  },
})
