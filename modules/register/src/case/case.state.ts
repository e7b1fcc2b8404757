import { type Life, PETITIONER, type RunningClock } from '@onedoor/case'
import { type DateOnly, daysBetween, type InternalLimit, internalDue } from '@onedoor/clock'

/** A clock as the case page shows it. `key` names this run when its derivation is asked for. */
export type ShownClock = RunningClock & Readonly<{ key: string; daysLeft?: number; late: boolean; right: boolean }>

/** `C06_2026-03-02`: the clock and the day it started from. */
export const clockKey = ({ id, startedOn }: RunningClock): string => `${id}_${startedOn}`

/** 内部期限 of the runs that go on, by key: shown to staff beside the legal day, which alone decides. */
export const internalDays = (life: Life, limits: readonly InternalLimit[]): Readonly<Record<string, DateOnly>> =>
  Object.fromEntries(
    life.clocks.flatMap((clock) => {
      const day = clock.endedOn === undefined ? internalDue(limits, clock) : undefined
      return day === undefined ? [] : [[clockKey(clock), day]]
    }),
  )

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
