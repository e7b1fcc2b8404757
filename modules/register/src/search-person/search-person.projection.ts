import type { CaseEvent } from '@onedoor/case'
import { sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'
import type { Event } from '@onedoor/kernel'
import { blindKey, type Keys } from '@onedoor/vault'
import { personsNamedIn } from '../register.state.ts'

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

/** Blind keys of the petitioners named in an event's sealed words: what the event store is given as `blindKeysOf`. */
export const blindKeysOf =
  (keys: Keys) =>
  (event: Event): readonly string[] => [
    ...new Set(personsNamedIn(event).flatMap((person) => MARKS.flatMap((mark) => personKey(keys, mark, person[mark] ?? '') ?? []))),
  ]

type Keyed = Readonly<{ county: string; stream: string; version: number; keys: readonly string[] }>

const opens = ({ county, stream, version, keys }: Keyed) =>
  keys.length === 0
    ? undefined
    : sql`insert into register.person_key (county, key, matter, version)
        select ${county}::text, unnest(${keys}::text[]), ${stream}::text, ${version}::integer`

/** Which matters a blind key opens; gone when the words that the key was made from are erased. */
export const personKeyProjection = factProjection<CaseEvent>()({
  name: 'register.person_key',
  table: 'register.person_key',
  on: {
    MatterRegistered: opens,
    PersonJoined: opens,
    ContactClarified: opens,
    PersonalDataErased: ({ county, stream, data }) =>
      sql`delete from register.person_key where county = ${county} and matter = ${stream} and version = any(${data.versions.map(String)}::integer[])`,
  },
})
