import { dayOf, PETITION_OFFICE } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Answer, route } from '@onedoor/http'
import { type CountRow, contactsByMonth } from '../repeats.query.ts'

const A_YEAR = 365

export const countsRoute = route({
  method: 'GET',
  path: '/api/repeats/counts',
  may: 'repeats.count',
  summary: {
    zh: '一年来再次来件的原因，按月、按单位计数（不按人）',
    en: 'What brought matters in again in the past year, by month and unit; never by person.',
  },
  handle: async ({ services }): Promise<Answer> => {
    const from = `${addDays(dayOf(services.now()), -A_YEAR).slice(0, 7)}-01`
    const rows = await services.db.query<CountRow>(contactsByMonth(services.county, from))
    return { json: { from, rows: rows.map((row) => ({ ...row, unit: row.unit === '' ? PETITION_OFFICE : row.unit })) } }
  },
})
