import type { CaseEvent, Person } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'
import type { Event } from '@onedoor/kernel'
import { blindKey, type Keys } from '@onedoor/vault'

export type PersonMark = 'name' | 'idNo' | 'phone'

/** Equal persons must give equal keys however their name or number was typed; nothing fuzzy, so that nobody else is found. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s·•・.\-—－()（）]/g, '')

/** The blind key of one mark of a person; `undefined` when nothing is left of it after normalising. */
export const personKey = (keys: Keys, mark: PersonMark, text: string): string | undefined => {
  const plain = normal(text)
  return plain === '' ? undefined : blindKey(keys, mark, plain)
}

const MARKS: readonly PersonMark[] = ['name', 'idNo', 'phone']

const personsOf = (event: Event): readonly Person[] => {
  const sealed = event.sealed as { persons?: readonly Person[] } | undefined
  return sealed?.persons ?? []
}

/** Blind keys of everybody named in an event's sealed `persons`: what the event store is given as `blindKeysOf`. */
export const blindKeysOf =
  (keys: Keys) =>
  (event: Event): readonly string[] => [
    ...new Set(personsOf(event).flatMap((person) => MARKS.flatMap((mark) => personKey(keys, mark, person[mark] ?? '') ?? []))),
  ]

/** Which matters a blind key opens; gone when the words of the registration are erased. */
export const personKeyProjection = factProjection<CaseEvent>()({
  name: 'register.person_key',
  table: 'register.person_key',
  on: {
    MatterRegistered: ({ county, stream, keys }) =>
      keys.length === 0
        ? undefined
        : sql`insert into register.person_key (county, key, matter) select ${county}::text, unnest(${keys}::text[]), ${stream}::text`,
    PersonalDataErased: ({ county, stream, data }) =>
      data.versions.includes(1) ? sql`delete from register.person_key where county = ${county} and matter = ${stream}` : undefined,
  },
})
