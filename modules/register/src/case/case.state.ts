import { type Life, PETITIONER, type RunningClock } from '@onedoor/case'
import { type DateOnly, daysBetween } from '@onedoor/clock'

/** A clock as the case page shows it. `key` names this run when its derivation is asked for. */
export type ShownClock = RunningClock & Readonly<{ key: string; daysLeft?: number; late: boolean; right: boolean }>

/** `C06_2026-03-02`: the clock and the day it started from. */
export const clockKey = ({ id, startedOn }: RunningClock): string => `${id}_${startedOn}`

/** What runs and what ran. A right of the petitioner is never late; C04 is the unit's own right and neither. */
export const shownClocks = (life: Life, today: DateOnly): readonly ShownClock[] =>
  life.clocks.map((clock) => {
    const right = clock.owner === PETITIONER || clock.id === 'C04'
    return {
      ...clock,
      key: clockKey(clock),
      right,
      late: !right && (clock.endedOn ?? today) > clock.legalDue,
      ...(clock.endedOn === undefined && { daysLeft: daysBetween(today, clock.legalDue) }),
    }
  })
