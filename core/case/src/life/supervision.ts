import { type DateOnly, daysBetween } from '@onedoor/clock'
import type { Breach } from '../events/procedure.ts'
import { PETITION_OFFICE, PETITIONER, type RunningClock } from './clocks.ts'
import type { Life } from './life.ts'
import { LIVE } from './moves/move.ts'

/** 第四十条: a breach that the dates of a matter prove by themselves. Who, what, since when; about an office, never about a person. */
export type ProvenBreach = Readonly<{ breach: Breach; unit: string; clock: string; lastDay: DateOnly }>

export type BreachNow = ProvenBreach & Readonly<{ daysLate: number }>

/**
 * Which missed day is which breach. The days of a review are missing on purpose: the reviewing organ stands above the county's own units and is
 * pressed by its own level. What no date proves (wrong procedure, evasion) an officer finds, and says how.
 */
const BREACH_OF: Readonly<Record<string, Breach>> = {
  C02: 'NOT_ACCEPTED_IN_TIME',
  C03: 'NOT_ACCEPTED_IN_TIME',
  C05: 'RESULT_NOT_REPORTED',
  C06: 'NOT_FINISHED_IN_TIME',
  C08: 'NOT_FINISHED_IN_TIME',
  REDO: 'NOT_FINISHED_IN_TIME',
  PERFORMANCE: 'NOT_EXECUTED',
}

/** Breaches that an officer can see in the dates; the other two must be described. */
export const PROVEN_BREACHES: readonly Breach[] = [...new Set(Object.values(BREACH_OF))]

const breachOf = ({ id, owner, legalDue, endedOn }: RunningClock): ProvenBreach | undefined => {
  const breach = BREACH_OF[id]
  if (breach === undefined || endedOn !== undefined || owner === PETITION_OFFICE || owner === PETITIONER) return undefined
  return { breach, unit: owner, clock: id, lastDay: legalDue }
}

/** Every duty of a unit that is, or will be, a breach the day after its last day; the first to come on top. */
export const breachesAhead = ({ phase, clocks }: Life): readonly ProvenBreach[] =>
  LIVE.includes(phase) ? clocks.flatMap((clock) => breachOf(clock) ?? []).toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1)) : []

/** What is a breach today, whether or not anybody presses yet. */
export const breachesNow = (life: Life, today: DateOnly): readonly BreachNow[] =>
  breachesAhead(life)
    .filter(({ lastDay }) => lastDay < today)
    .map((breach) => ({ ...breach, daysLate: daysBetween(breach.lastDay, today) }))

/** 应当督办而尚未督办: a breach today, and nobody presses. The longest first. */
export const supervisionDue = (life: Life, today: DateOnly): readonly BreachNow[] =>
  life.supervision === undefined ? breachesNow(life, today) : []
