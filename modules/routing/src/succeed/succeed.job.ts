import { type CaseEvent, dayOf } from '@onedoor/case'
import type { Services } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { heldByUnit, holdingUnits } from './holding.query.ts'
import { type SucceedUnit, succeed } from './succeed.decide.ts'
import { byTheSystem, handingOn } from './succeed.reaction.ts'

const BATCH = 500

const handOn = async ({ store, now }: Services, matter: string, command: SucceedUnit): Promise<boolean> => {
  const past = (await store.read(matter)) as readonly Recorded<CaseEvent>[]
  const stamp = byTheSystem(matter, command, past.length, now())
  const events = succeed.decide(fold(past, succeed), command, stamp)
  if (isRefusal(events)) return false
  return (await store.append([{ stream: matter, past, events }], stamp)).kind === 'written'
}

/** Units that still have something in hands though their last day has passed. */
const commands = async ({ db, county, directory, now }: Services): Promise<readonly SucceedUnit[]> => {
  const today = dayOf(now())
  const rows = await db.query<{ unit: string }>(holdingUnits(county))
  const units = await Promise.all(rows.map(({ unit }) => directory.unit(unit)))
  return units.flatMap((unit) => (unit === undefined ? [] : (handingOn(unit, today) ?? [])))
}

/** Hands on what ended units left; whoever moved meanwhile is met again by the next sweep. Returns how many were handed on. */
const sweep = async (services: Services): Promise<number> => {
  let done = 0
  for (const command of await commands(services)) {
    const rows = await services.db.query<{ id: string }>(heldByUnit(services.county, command.from, BATCH))
    for (const { id } of rows) done += (await handOn(services, id, command)) ? 1 : 0
  }
  return done
}

/** Every ten minutes; `schedule` is a cron line in county time. */
export const succeedJob = { name: 'routing.succeed', schedule: '*/10 * * * *', run: sweep } as const
