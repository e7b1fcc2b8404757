import { addDays, type DateOnly } from '@onedoor/clock'
import type { Stamp } from '@onedoor/kernel'
import type { SucceedUnit } from './succeed.decide.ts'

/** A unit as the directory knows it: its last day, and who goes on with its powers. */
export type Ended = Readonly<{ id: string; until?: DateOnly; successor?: string }>

/** The unit's last day has passed: from the day after it, its successor stands in its place. */
export const handingOn = (unit: Ended, today: DateOnly): SucceedUnit | undefined => {
  const { id, until, successor } = unit
  if (until === undefined || successor === undefined || until >= today) return undefined
  return { from: id, to: successor, since: addDays(until, 1) }
}

/** Done by the system, once for each state of a case file however often the sweep meets it. */
export const byTheSystem = (matter: string, { from }: SucceedUnit, version: number, at: Date): Stamp => ({
  at,
  by: 'system',
  organ: '',
  roles: [],
  commandId: `unit-succeeded:${matter}:${from}:${version}`,
})
