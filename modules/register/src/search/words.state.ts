import type { Event } from '@onedoor/kernel'
import { personsNamedIn } from '../register.state.ts'

/** What belongs to the petitioners of an event and so is not found by words: their names and numbers. */
export const personalOf = (event: Pick<Event, 'sealed'>): readonly string[] =>
  personsNamedIn(event)
    .flatMap(({ name, idNo = '', phone = '' }) => [name, idNo, phone])
    .filter((text) => text !== '')
