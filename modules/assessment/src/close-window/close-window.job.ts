import { type CaseEvent, dayOf, EVALUATION_DAYS } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import type { Services } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { closeWindow } from './close-window.decide.ts'
import { passed } from './close-window.query.ts'
import { closing, type Passed } from './close-window.reaction.ts'

const BATCH = 200

const close = async ({ store, now }: Services, row: Passed): Promise<boolean> => {
  const past = (await store.read(row.id)) as readonly Recorded<CaseEvent>[]
  const stamp = closing(row, now())
  const events = closeWindow.decide(fold(past, closeWindow), {}, stamp)
  if (isRefusal(events)) return false
  return (await store.append([{ stream: row.id, past, events }], stamp)).kind === 'written'
}

/** Closes what has passed; a matter that moved meanwhile is met again by the next sweep. Returns how many were closed. */
const sweep = async (services: Services): Promise<number> => {
  const servedBefore = addDays(dayOf(services.now()), -EVALUATION_DAYS)
  const rows = await services.db.query<Passed>(passed(services.county, servedBefore, BATCH))
  let closed = 0
  for (const row of rows) closed += (await close(services, row)) ? 1 : 0
  return closed
}

/** Every hour; `schedule` is a cron line in county time. */
export const closeWindowJob = { name: 'assessment.close-window', schedule: '20 * * * *', run: sweep } as const
