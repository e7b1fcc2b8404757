import { type CaseEvent, dayOf } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { handledBy } from '../handled-by.state.ts'
import { shownCase } from '../hot-matters.route.ts'
import type { LookBackEvent } from '../look-back.events.ts'
import { LookBacksQuery, OneLookBack } from './look-backs.contract.ts'
import { type ItemRow, itemsOf, type LookBackRow, lookBacks, openCount } from './look-backs.query.ts'

const PAGE = 30

const seen = ({ services, session }: Pick<Asked, 'services' | 'session'>) => ({
  county: services.county,
  unit: session !== undefined && seesWholeCounty(session.roles) ? undefined : (session?.organ ?? ''),
})

const shown = ({ id, unit, ordered_on, due_on, matters, answered, not_done }: LookBackRow) => ({
  ...{ id, unit, orderedOn: ordered_on, dueOn: due_on, matters, answered, notDone: not_done },
})

export const lookBacksRoute = route({
  method: 'GET',
  path: '/api/look-backs',
  may: 'look-back.read',
  summary: { zh: '“回头看”清单，最近的在前', en: 'Lists of matters to be looked at again, the newest first.' },
  query: LookBacksQuery,
  handle: async (asked): Promise<Answer> => {
    const { db, now } = asked.services
    const rows = await db.query<LookBackRow>(lookBacks(seen(asked), asked.query.before, PAGE + 1))
    const [count] = await db.query<{ open: number }>(openCount(seen(asked)))
    const items = rows.slice(0, PAGE)
    const last = items.at(-1)
    return {
      json: {
        ...{ today: dayOf(now()), open: count?.open ?? 0, items: items.map(shown) },
        ...(rows.length > PAGE && last !== undefined && { next: String(last.position) }),
      },
    }
  },
})

const itemShown = async (asked: Asked, unit: string, found: ReadonlyMap<string, string>, row: ItemRow) => {
  const { id, finding, answered_on: answeredOn } = row
  const events = (await asked.services.store.read(id)) as readonly Recorded<CaseEvent>[]
  return {
    ...{ ...shownCase(asked, row), finding, answeredOn, text: found.get(id) ?? '' },
    // The page offers the form only to somebody who did not do the work.
    ownWork: handledBy(events, unit).includes(asked.session?.user ?? ''),
  }
}

export const lookBackRoute = route({
  method: 'GET',
  path: '/api/look-backs/:lookBack',
  may: 'look-back.read',
  summary: { zh: '一份“回头看”清单和每件的结果', en: 'One list to be looked at again, with what was found.' },
  params: OneLookBack,
  handle: async (asked): Promise<Answer> => {
    const { store, db, county, now } = asked.services
    const events = (await store.read(asked.params.lookBack)) as readonly Recorded<LookBackEvent>[]
    const [ordered] = events
    if (ordered?.type !== 'LookBackOrdered') return NOT_FOUND
    const { unit, dueOn } = ordered.data
    const { unit: only } = seen(asked)
    if (only !== undefined && only !== unit) return NOT_FOUND
    const found = new Map(
      events.flatMap((event) => (event.type === 'LookBackAnswered' ? [[event.data.matter, event.sealed?.text ?? ''] as const] : [])),
    )
    const rows = await db.query<ItemRow>(itemsOf(county, asked.params.lookBack))
    const items = await Promise.all(rows.map((row) => itemShown(asked, unit, found, row)))
    return {
      json: {
        ...{ id: ordered.stream, unit, dueOn, orderedOn: dayOf(ordered.at), today: dayOf(now()) },
        ...{ text: ordered.sealed?.text ?? '', version: events.length, items },
      },
    }
  },
})
