import { type CaseEvent, dayOf } from '@onedoor/case'
import { addDays, changedDays, type HolidayNotice, noticesBetween } from '@onedoor/clock'
import type { Services } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { recomputeDates } from './recompute-dates.decide.ts'
import { countedSince, touched } from './recompute-dates.query.ts'
import { recounting } from './recompute-dates.reaction.ts'

const BATCH = 500

const recount = async ({ store, now }: Services, id: string): Promise<boolean> => {
  const past = (await store.read(id)) as readonly Recorded<CaseEvent>[]
  const stamp = recounting({ id, version: past.length }, now())
  const events = recomputeDates.decide(fold(past, recomputeDates), {}, stamp)
  if (isRefusal(events)) return false
  return (await store.append([{ stream: id, past, events }], stamp)).kind === 'written'
}

const sweepFor = async (services: Services, notice: HolidayNotice): Promise<number> => {
  const { db, county } = services
  const days = changedDays(notice)
  let moved = 0
  for (let after = ''; ; ) {
    const rows = await db.query<{ id: string }>(touched({ county, known: notice.known, days, after, limit: BATCH }))
    for (const { id } of rows) moved += (await recount(services, id)) ? 1 : 0
    const last = rows.at(-1)
    if (last === undefined) return moved
    after = last.id
  }
}

/** Looks only where a notice learned since could have moved something; a matter that moved meanwhile is met again. Returns how many moved. */
const sweep = async (services: Services): Promise<number> => {
  const [first] = await services.db.query<{ counted_on: string }>(countedSince(services.county))
  if (first === undefined) return 0
  let moved = 0
  for (const notice of noticesBetween(addDays(first.counted_on, -1), dayOf(services.now()))) moved += await sweepFor(services, notice)
  return moved
}

/** Every hour, and before the first page after a start; `schedule` is a cron line in county time. */
export const recomputeDatesJob = { name: 'handling.recompute-dates', schedule: '5 * * * *', run: sweep } as const
