import { type Sql, sql } from '@onedoor/database'

export type ReviewRow = Readonly<{
  id: string
  position: number
  year: number
  number: number
  subject: string
  phase: string
  level: number
  body: string
  unit: string | null
  reviewer: string | null
  sent_on: string
  received_on: string
  in_time: boolean
  legal_due: string | null
  sort_day: string
}>

type Page = Readonly<{ county: string; after: Readonly<{ day: string; position: number }> | undefined; limit: number }>

const START = { day: '0001-01-01', position: -1 }

/** Reviews that are open, the one that runs out first on top; `body` undefined: of every reviewing organ. */
export const reviews = ({
  county,
  after,
  limit,
  body,
  level,
}: Page & Readonly<{ body: string | undefined; level: number | undefined }>): Sql => {
  const { day, position } = after ?? START
  return sql`select id, position, year, number, subject, phase, level, body, unit, reviewer, sent_on, received_on, in_time, legal_due,
      coalesce(legal_due, '9999-12-31'::date) as sort_day
    from review.matter where county = ${county} and open ${body === undefined ? sql`` : sql`and body = ${body}`}
      ${level === undefined ? sql`` : sql`and level = ${level}`}
      and (coalesce(legal_due, '9999-12-31'::date), position) > (${day}::date, ${position}::bigint)
    order by coalesce(legal_due, '9999-12-31'::date), position limit ${limit}`
}

export type NewWordsRow = Pick<ReviewRow, 'id' | 'position' | 'year' | 'number' | 'subject' | 'phase' | 'sort_day'>

/** Matters in which the petitioner said something after the answer that nobody has examined yet, the longest waiting on top. */
export const newWords = ({ county, after, limit }: Page): Sql => {
  const { day, position } = after ?? START
  return sql`select id, position, year, number, subject, phase, new_words_on as sort_day
    from review.matter where county = ${county} and new_words_on is not null
      and (new_words_on, position) > (${day}::date, ${position}::bigint)
    order by new_words_on, position limit ${limit}`
}
