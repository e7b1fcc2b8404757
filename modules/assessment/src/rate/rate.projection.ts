import type { CaseEvent } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'

/** Whose work is rated: the unit that accepted the matter. */
export const responsibleProjection = factProjection<CaseEvent>()({
  name: 'assessment.responsible',
  table: 'assessment.responsible',
  on: {
    MatterAccepted: ({ county, stream, data }) =>
      sql`insert into assessment.responsible (county, matter, unit) values (${county}, ${stream}, ${data.unit})
        on conflict (county, matter) do update set unit = excluded.unit`,
  },
})

/** One row for each rating, with the unit that was responsible then; who rated is not kept. */
export const ratingProjection = factProjection<CaseEvent>()({
  name: 'assessment.rating',
  table: 'assessment.rating',
  on: {
    EvaluationGiven: ({ county, stream, data, at }) =>
      sql`insert into assessment.rating (county, matter, about, rating, unit, at) values (${county}, ${stream}, ${data.about}, ${data.rating},
        (select unit from assessment.responsible where county = ${county} and matter = ${stream}), ${at})`,
  },
})
