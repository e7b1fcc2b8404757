import { type Answer, type Asked, route } from '@onedoor/http'
import { hotFigures } from '@onedoor/text/hot/hot-figures'
import { groupedSince, groupMatters, isReady } from '../grouping.job.ts'
import { type Waiting, waitingCount } from '../grouping.query.ts'
import { PeriodQuery } from '../hot-matters.contract.ts'
import { type GroupedRow, mattersOfGroups } from '../hot-matters.query.ts'
import { comparedOf, matterOf, seeingOf, shownCase, shownHot } from '../hot-matters.route.ts'

/** More than anybody works through in a meeting. */
const MOST = 30
/** So many new letters are grouped while the page is asked for; more are left to the job, which runs every minute. */
const WHILE_ASKED = 400

/** How many letters stand in no group yet: said on the page, so that nobody takes the list for whole before it is. */
const waitingFor = async ({ services }: Asked): Promise<number> => {
  const { db, county } = services
  const count = async () => (await db.query<Waiting>(waitingCount(county, groupedSince(services))))[0] ?? { waiting: 0, all: 0 }
  const { waiting, all } = await count()
  // A process that would have to read all letters first keeps nobody waiting for it, unless they are few.
  const read = isReady(services) ? waiting : all
  if (waiting === 0 || read > WHILE_ASKED) return waiting
  await groupMatters(services)
  return (await count()).waiting
}

export const figuresRoute = route({
  method: 'GET',
  path: '/api/hot-matters',
  may: 'hot-matters.read',
  summary: {
    zh: '热点问题：一周、一月、一季度里多数来信说的是什么，从几方来，与上期相比',
    en: 'Hot matters: what many letters of a week, month or quarter are about, from how many sides, against the period before.',
  },
  query: PeriodQuery,
  handle: async (asked): Promise<Answer> => {
    const waiting = await waitingFor(asked)
    const compared = comparedOf(asked, asked.query.period, asked.query.day)
    const { period, before } = compared
    const rows = await asked.services.db.query<GroupedRow>(mattersOfGroups({ ...seeingOf(asked), ...period }))
    const figures = hotFigures(rows.map(matterOf), period, before)
    const cases = new Map(rows.map((row) => [row.id, shownCase(asked, row)]))
    return { json: { ...compared, waiting, found: figures.length, items: figures.slice(0, MOST).map((figure) => shownHot(figure, cases)) } }
  },
})
