import { dayOf, PETITION_OFFICE } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Answer, type Asked, route } from '@onedoor/http'
import { LEAST_OF_EACH, LEAST_PAIRS } from '@onedoor/text/repeat/learn-matter-anew'
import { STARTING_VERSION } from '@onedoor/text/repeat/starting-model'
import { type CountRow, contactsByMonth } from '../repeats.query.ts'
import { type DecidedCount, decidedCount, type VersionRow, versions } from './hints.query.ts'

const A_YEAR = 365

const NONE: DecidedCount = { same: 0, other: 0, shown: 0, agreed: 0 }

const hintsOf = async ({ db, county }: Asked['services']) => {
  const known = await db.query<VersionRow>(versions(county))
  const speaks = known.find(({ live }) => live)?.version ?? STARTING_VERSION
  const [decided = NONE] = await db.query<DecidedCount>(decidedCount(county, speaks))
  return { versions: known, decided, least: { learned: LEAST_PAIRS, ofEach: LEAST_OF_EACH } }
}

export const countsRoute = route({
  method: 'GET',
  path: '/api/repeats/counts',
  may: 'repeats.count',
  summary: {
    zh: '一年来再次来件的原因，按月、按单位计数（不按人）；提示用的版本和成绩',
    en: 'What brought matters in again in the past year, by month and unit, never by person; and which version hints, with its figures.',
  },
  handle: async ({ services }): Promise<Answer> => {
    const from = `${addDays(dayOf(services.now()), -A_YEAR).slice(0, 7)}-01`
    const rows = await services.db.query<CountRow>(contactsByMonth(services.county, from))
    const byUnit = rows.map((row) => ({ ...row, unit: row.unit === '' ? PETITION_OFFICE : row.unit }))
    return { json: { from, rows: byUnit, hints: await hintsOf(services) } }
  },
})
