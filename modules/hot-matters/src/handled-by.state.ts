import type { CaseEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** The steps that are looked at again: taking a matter in, and answering it. A head who only signed has not done the work. */
const WORK: readonly CaseEvent['type'][] = [
  ...(['MatterAccepted', 'MatterDeclined', 'OpinionDrafted', 'SimpleAnswered', 'SuggestionTaken', 'SuggestionAnswered'] as const),
]

/** Who did the work of a unit on a matter. */
export const handledBy = (events: readonly Recorded<CaseEvent>[], unit: string): readonly string[] => [
  ...new Set(events.filter(({ type, organ }) => organ === unit && WORK.includes(type)).map(({ by }) => by)),
]
