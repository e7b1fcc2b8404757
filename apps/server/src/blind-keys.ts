import type { Person } from '@onedoor/case'
import type { Event } from '@onedoor/kernel'
import { blindKey, type Keys } from '@onedoor/vault'

/** Names, ID numbers and telephones as people write them: widths, spaces, the middle dot and dashes make no difference. */
export const normalisePersonal = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s·•・.\-—－()（）]/g, '')

const KINDS = ['name', 'idNo', 'phone'] as const

const personsOf = (event: Event): readonly Person[] => {
  const persons = (event.sealed as { persons?: readonly Person[] } | undefined)?.persons
  return persons ?? []
}

/** Under which blind keys an event’s persons can be found again, exactly and with the county’s secret only. */
export const blindKeysOf =
  (keys: Keys) =>
  (event: Event): readonly string[] => [
    ...new Set(
      personsOf(event).flatMap((person) =>
        KINDS.flatMap((kind) => {
          const text = normalisePersonal(person[kind] ?? '')
          return text === '' ? [] : [blindKey(keys, kind, text)]
        }),
      ),
    ),
  ]
