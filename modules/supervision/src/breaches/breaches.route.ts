import { dayOf, matterNo } from '@onedoor/case'
import { openField } from '@onedoor/eventstore'
import { type Answer, type Asked, route } from '@onedoor/http'
import { BreachesQuery } from './breaches.contract.ts'
import { type BreachRow, counts, dueBreaches, pressed } from './breaches.query.ts'

const PAGE = 20

const shown = ({ services }: Pick<Asked, 'services'>, row: BreachRow) => ({
  id: row.id,
  no: matterNo(row.year, row.number),
  subject: row.subject === '' ? '' : openField(services.keys, row.id, 'subject', row.subject),
  unit: row.unit,
  breach: row.breach,
  lastDay: row.last_day,
  reportBy: row.report_by,
  answered: row.answered,
})

const cursor = (after: string | undefined) => {
  const [day, position] = after?.split(',') ?? []
  return day === undefined ? undefined : { day, position: Number(position) }
}

export const breachesRoute = route({
  method: 'GET',
  path: '/api/supervision',
  may: 'supervision.press',
  summary: { zh: '应当督办和正在督办的事项，最久的在前', en: 'What is to be pressed for and what is pressed, the longest first.' },
  query: BreachesQuery,
  handle: async (asked): Promise<Answer> => {
    const { db, county, now } = asked.services
    const { tab, after } = asked.query
    const today = dayOf(now())
    const page = { county, today, after: cursor(after), limit: PAGE + 1 }
    const rows = await db.query<BreachRow>(tab === 'due' ? dueBreaches(page) : pressed(page))
    const [numbers] = await db.query<{ due: number; pressed: number }>(counts({ county, today }))
    const items = rows.slice(0, PAGE)
    const last = items.at(-1)
    return {
      json: {
        today,
        counts: numbers ?? { due: 0, pressed: 0 },
        items: items.map((row) => shown(asked, row)),
        ...(rows.length > PAGE && last && { next: `${last.sort_day},${last.position}` }),
      },
    }
  },
})
