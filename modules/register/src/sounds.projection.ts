import { soundsOf } from '@onedoor/hanzi'
import type { Event } from '@onedoor/kernel'
import { blindNumberOf, type Keys } from '@onedoor/vault'
import { personsNamedIn } from './register.state.ts'

/** The blind key of a typed sound. Of another kind than the keys of words: whoever searches by words cannot type one. */
export const soundKey = (keys: Keys, sound: string): number => blindNumberOf(keys, 'sound')(sound)

/** How the petitioners' names of an event may be typed by their sound. */
export const soundsIn = (event: Pick<Event, 'sealed'>): readonly string[] => personsNamedIn(event).flatMap(({ name }) => soundsOf(name))

/** Where a person is named by whom a matter is looked for, as for the exact keys. */
const NAMING = ['MatterRegistered', 'PersonJoined', 'ContactClarified']

/** Blind keys of how the petitioners' names of an event sound. They are kept beside the keys of its words, and go with them. */
export const soundKeysOf = (keys: Keys): ((event: Event) => readonly number[]) => {
  const keyOf = blindNumberOf(keys, 'sound')
  return (event) => (NAMING.includes(event.type) ? soundsIn(event).map(keyOf) : [])
}
