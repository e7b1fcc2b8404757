import { type CalendarChanged, type CaseEvent, calendarMoves, dayOf, type Life, lifeFold } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'

type Refused = 'calendar-unchanged'

export type RecomputeDates = Readonly<Record<never, never>>

const decide = (life: Life | undefined, _: RecomputeDates, stamp: Stamp): Decision<CalendarChanged, Refused> => {
  const moves = life && calendarMoves(life, dayOf(stamp.at))
  return moves === undefined ? refuse('calendar-unchanged') : [{ type: 'CalendarChanged', data: moves }]
}

/** A notice on holidays moved a date already shown: old day, new day and notice are written down, and the petitioner reads them. */
export const recomputeDates: Decider<Life | undefined, RecomputeDates, CaseEvent, CalendarChanged, Refused> = { ...lifeFold, decide }
