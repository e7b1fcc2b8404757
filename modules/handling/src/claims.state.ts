import type { CaseEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

/** The words of each claim by its id; none once they were erased. */
export const claimTexts = (events: readonly Recorded<CaseEvent>[]): ReadonlyMap<string, string> => {
  const registered = events.find((event) => event.type === 'MatterRegistered')
  return new Map((registered?.sealed?.claims ?? []).map(({ id, text }) => [id, text]))
}
