import type { Recorded } from '@onedoor/kernel'
import type { CaseEvent } from './case-event.ts'

const FIELDS = ['to', 'unit', 'from', 'units', 'body', 'decider', 'proposed', 'receivedBy']

/** Ids of every unit that an event speaks of, the acting one first; some may be no unit at all. */
export const unitsIn = ({ organ, data }: Pick<Recorded<CaseEvent>, 'organ' | 'data'>): readonly string[] => {
  const fields = data as Readonly<Record<string, unknown>>
  return [organ, ...FIELDS.flatMap((field) => fields[field])].filter((id): id is string => typeof id === 'string' && id !== '')
}
