import type { Event } from '@onedoor/kernel'
import type { CaseFileEvent } from './case-event.ts'

/** Who the people are: petitioners are looked for with a reason and on record. What a form says about people is read in the document. */
const OF_PERSONS = ['persons', 'person', 'contact', 'agent', 'receiver', 'mediator', 'hearers', 'parties', 'answers']

/** Whoever may be rated learns nothing of a rating while there is time to rate: its words are found by nobody. */
const UNHEARD: readonly CaseFileEvent['type'][] = ['EvaluationGiven']

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => (field === 'id' || field === 'claim' ? [] : textsIn(inner)))
}

/** What an event says in words: everything that was written but who the people are. */
export const textsOf = (event: Pick<Event, 'type' | 'sealed'>): readonly string[] => {
  if (UNHEARD.some((type) => type === event.type)) return []
  return Object.entries(event.sealed ?? {}).flatMap(([field, value]) => (OF_PERSONS.includes(field) ? [] : textsIn(value)))
}
