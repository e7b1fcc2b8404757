import { dayOf, matterNo } from '@onedoor/case'
import { daysBetween } from '@onedoor/clock'
import { seesWholeCounty } from '@onedoor/duty'
import { openField } from '@onedoor/eventstore'
import { type Answer, type Asked, route } from '@onedoor/http'
import { NewWordsQuery, ReviewsQuery } from './list.contract.ts'
import { type NewWordsRow, newWords, type ReviewRow, reviews } from './list.query.ts'

const PAGE = 20

const cursor = (after: string | undefined) => {
  const [day, position] = after?.split(',') ?? []
  return day === undefined ? undefined : { day, position: Number(position) }
}

const matterShown = ({ services }: Pick<Asked, 'services'>, { id, year, number, subject, phase }: NewWordsRow) => ({
  ...{ id, phase, no: matterNo(year, number) },
  subject: subject === '' ? '' : openField(services.keys, id, 'subject', subject),
})

const nextOf = (rows: readonly Pick<ReviewRow, 'sort_day' | 'position'>[]) => {
  const last = rows.slice(0, PAGE).at(-1)
  return rows.length > PAGE && last !== undefined ? { next: `${last.sort_day},${last.position}` } : {}
}

export const reviewsRoute = route({
  method: 'GET',
  path: '/api/reviews',
  may: 'review.read',
  summary: { zh: '本机关手中的复查、复核，先到期的在前', en: 'Reviews that my organ has in hand, the first to run out on top.' },
  query: ReviewsQuery,
  handle: async (asked): Promise<Answer> => {
    const { db, county, now, directory } = asked.services
    const { level, after } = asked.query
    const today = dayOf(now())
    const whole = asked.session !== undefined && seesWholeCounty(asked.session.roles)
    const body = whole ? undefined : (asked.session?.organ ?? '')
    const wanted = { county, body, level: level === undefined ? undefined : Number(level), after: cursor(after), limit: PAGE + 1 }
    const rows = await db.query<ReviewRow>(reviews(wanted))
    const items = await Promise.all(
      rows.slice(0, PAGE).map(async (row) => ({
        ...matterShown(asked, row),
        ...{ level: row.level, body: row.body, unit: row.unit, sentOn: row.sent_on, receivedOn: row.received_on, inTime: row.in_time },
        reviewer: row.reviewer === null ? null : ((await directory.person(row.reviewer)) ?? row.reviewer),
        due: row.legal_due === null ? null : { legal: row.legal_due, daysLeft: daysBetween(today, row.legal_due) },
      })),
    )
    return { json: { today, items, ...nextOf(rows) } }
  },
})

export const newWordsRoute = route({
  method: 'GET',
  path: '/api/new-facts',
  may: 'new-facts.examine',
  summary: {
    zh: '信访人在答复后说的话，待审查有无新的事实和理由',
    en: 'What petitioners said after the answer, to be examined for new facts.',
  },
  query: NewWordsQuery,
  handle: async (asked): Promise<Answer> => {
    const { db, county, now } = asked.services
    const rows = await db.query<NewWordsRow>(newWords({ county, after: cursor(asked.query.after), limit: PAGE + 1 }))
    const items = rows.slice(0, PAGE).map((row) => ({ ...matterShown(asked, row), since: row.sort_day }))
    return { json: { today: dayOf(now()), items, ...nextOf(rows) } }
  },
})
