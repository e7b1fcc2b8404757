import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { CaseEvent } from '../case-event.ts'
import type { ContactCause } from '../events/intake.ts'
import { dayOf, isLate, PETITIONER } from './clocks.ts'
import { lifeOf } from './evolve-life.ts'
import type { Life } from './life.ts'
import type { Phase } from './phases.ts'

/** Where no reply was ever owed or given: whoever comes again then has not been answered yet. */
const NEVER_ANSWERED: readonly Phase[] = ['WITHDRAWN']
const AFTER_REPLY: readonly Phase[] = ['SERVED', 'CLOSED', 'OTHER_TRACK', 'REVIEW1_SERVED', 'REVIEW2_SERVED', 'TERMINATED']

const promiseBroken = ({ promises }: Life, on: DateOnly): boolean =>
  promises.some(({ dueOn, performedOn }) => dueOn < on && (performedOn === undefined || performedOn > on))

const answerOverdue = ({ clocks }: Life, on: DateOnly): boolean =>
  clocks.some((clock) => clock.owner !== PETITIONER && clock.id !== 'C04' && clock.endedOn === undefined && isLate(clock, on))

const isAnswered = ({ phase, declinedOn }: Life): boolean =>
  AFTER_REPLY.includes(phase) || (phase === 'DECLINED' && declinedOn !== undefined)

/**
 * What probably brought somebody here again, from the earlier matter as it stood that day. What an office caused is
 * looked for first; only where nothing of it is found is it the same demand after a reply. A proposal, shown beside the matter, never recorded by itself.
 */
export const proposedCause = (earlier: readonly Recorded<CaseEvent>[], on: DateOnly): ContactCause => {
  const life = lifeOf(earlier.filter(({ at }) => dayOf(at) <= on))
  if (life === undefined || NEVER_ANSWERED.includes(life.phase)) return 'NEW_MATTER'
  if (promiseBroken(life, on)) return 'PERFORMANCE_CAUSED'
  if (answerOverdue(life, on)) return 'OVERDUE_CAUSED'
  return isAnswered(life) ? 'SAME_AFTER_REPLY' : 'IN_PROGRESS'
}
