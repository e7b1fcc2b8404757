import { type CaseEvent, dayOf } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { fold, type Recorded } from '@onedoor/kernel'
import { LookBackParams } from '../finding.contract.ts'
import { handledBy, reopenedSince } from '../handled-by.state.ts'
import { shownCase } from '../hot-matters.route.ts'
import type { LookBackEvent } from '../look-back.events.ts'
import { evolve, initial } from '../look-back.state.ts'
import { lookBackStory, type Told } from '../look-back-story.state.ts'
import { LookBacksQuery } from './look-backs.contract.ts'
import { type Counts, type ItemRow, itemsOf, type LookBackRow, lookBackCounts, lookBacks } from './look-backs.query.ts'

const PAGE = 30

const seen = ({ services, session }: Pick<Asked, 'services' | 'session'>) => ({
  ...{ county: services.county, today: dayOf(services.now()) },
  unit: session !== undefined && seesWholeCounty(session.roles) ? undefined : (session?.organ ?? ''),
})

const shown = ({ id, unit, matters, answered, ...row }: LookBackRow) => ({
  ...{ id, unit, orderedOn: row.ordered_on, dueOn: row.due_on, matters, answered, notDone: row.not_done },
  ...{ closedOn: row.closed_on, returnedOn: row.returned_on, notedOn: row.noted_on },
})

export const lookBacksRoute = route({
  method: 'GET',
  path: '/api/look-backs',
  may: 'look-back.read',
  summary: {
    zh: '“回头看”清单，最近的在前；可只看办理中、逾期或者待阅知的',
    en: 'Lists of matters to be looked at again, the newest first; or only those with a unit, overdue, or sent back and not noted.',
  },
  query: LookBacksQuery,
  handle: async (asked): Promise<Answer> => {
    const { db } = asked.services
    const { before, only } = asked.query
    const rows = await db.query<LookBackRow>(lookBacks(seen(asked), { before, only, limit: PAGE + 1 }))
    const [counts = { open: 0, overdue: 0, closed: 0 }] = await db.query<Counts>(lookBackCounts(seen(asked)))
    const items = rows.slice(0, PAGE)
    const last = items.at(-1)
    return {
      json: {
        ...{ today: seen(asked).today, ...counts, items: items.map(shown) },
        ...(rows.length > PAGE && last !== undefined && { next: String(last.position) }),
      },
    }
  },
})

type List = Readonly<{ unit: string; orderedOn: string; told: ReadonlyMap<string, Told> }>

const itemShown = async (asked: Asked, { unit, orderedOn, told }: List, row: ItemRow) => {
  const { id, finding, until, answered_on: answeredOn } = row
  const events = (await asked.services.store.read(id)) as readonly Recorded<CaseEvent>[]
  const { text = '', reopened, corrected = [] } = told.get(id) ?? {}
  return {
    ...{ ...shownCase(asked, row), finding, until, answeredOn, text, corrected, reopened: reopened ?? null },
    // The page offers the form only to somebody who did not do the work, and “taken up again” only where it was.
    ownWork: handledBy(events, unit).includes(asked.session?.user ?? ''),
    mayBeReopened: reopenedSince(events, orderedOn) !== undefined,
  }
}

export const lookBackRoute = route({
  method: 'GET',
  path: '/api/look-backs/:lookBack',
  may: 'look-back.read',
  summary: { zh: '一份“回头看”清单、每件的结果和往来', en: 'One list to be looked at again, what was found, and what became of it.' },
  params: LookBackParams,
  handle: async (asked): Promise<Answer> => {
    const { store, db, county } = asked.services
    const events = (await store.read(asked.params.lookBack)) as readonly Recorded<LookBackEvent>[]
    const [ordered] = events
    const { unit: only, today } = seen(asked)
    const state = fold(events, { initial, evolve })
    const { unit, dueOn, stage, askedBy } = state
    if (ordered?.type !== 'LookBackOrdered' || unit === undefined) return NOT_FOUND
    if (only !== undefined && only !== unit) return NOT_FOUND
    const { told, steps } = lookBackStory(events)
    const orderedOn = dayOf(ordered.at)
    const rows = await db.query<ItemRow>(itemsOf(county, asked.params.lookBack))
    const items = await Promise.all(rows.map((row) => itemShown(asked, { unit, orderedOn, told }, row)))
    return {
      json: { id: ordered.stream, unit, askedBy, dueOn, orderedOn, today, stage, text: ordered.sealed?.text ?? '', steps, items },
    }
  },
})
