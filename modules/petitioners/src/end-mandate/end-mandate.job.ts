import { type CaseEvent, dayOf } from '@onedoor/case'
import type { Services } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { endMandate } from './end-mandate.decide.ts'
import { runOut } from './end-mandate.query.ts'
import { type RunOut, runningOut } from './end-mandate.reaction.ts'

const BATCH = 200

const end = async ({ store, now }: Services, row: RunOut): Promise<boolean> => {
  const past = (await store.read(row.matter)) as readonly Recorded<CaseEvent>[]
  const stamp = runningOut(row, now())
  const events = endMandate.decide(fold(past, endMandate), { mandate: row.mandate, why: 'OVER' }, stamp)
  if (isRefusal(events)) return false
  return (await store.append([{ stream: row.matter, past, events }], stamp)).kind === 'written'
}

/** Ends what has run out; a matter that moved meanwhile is met again by the next sweep. Returns how many were ended. */
const sweep = async (services: Services): Promise<number> => {
  const rows = await services.db.query<RunOut>(runOut(services.county, dayOf(services.now()), BATCH))
  let ended = 0
  for (const row of rows) ended += (await end(services, row)) ? 1 : 0
  return ended
}

/** Every hour; `schedule` is a cron line in county time. */
export const endMandateJob = { name: 'petitioners.mandates', schedule: '10 * * * *', run: sweep } as const
