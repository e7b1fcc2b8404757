import { type CaseEvent, dayOf } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

/** The steps that are looked at again: taking a matter in, and answering it. A head who only signed has not done the work. */
const WORK: readonly CaseEvent['type'][] = [
  ...(['MatterAccepted', 'MatterDeclined', 'OpinionDrafted', 'SimpleAnswered', 'SuggestionTaken', 'SuggestionAnswered'] as const),
]

/** Who did the work of a unit on a matter. */
export const handledBy = (events: readonly Recorded<CaseEvent>[], unit: string): readonly string[] => [
  ...new Set(events.filter(({ type, organ }) => organ === unit && WORK.includes(type)).map(({ by }) => by)),
]

/** Which organ took the matter up again on that day or later, and when: the latest. */
export const reopenedSince = (
  events: readonly Recorded<CaseEvent>[],
  day: DateOnly,
): Readonly<{ organ: string; on: DateOnly }> | undefined => {
  const found = events.findLast(({ type, at }) => type === 'HandlingReopened' && dayOf(at) >= day)
  return found === undefined ? undefined : { organ: found.organ, on: dayOf(found.at) }
}
