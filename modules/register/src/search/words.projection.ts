import { type CaseFileEvent, textsOf } from '@onedoor/case'
import { asDate, type DateOnly } from '@onedoor/clock'
import { type Sql, sql } from '@onedoor/database'
import { factProjection, type Written } from '@onedoor/eventstore'
import { simplified } from '@onedoor/hanzi'
import type { Event } from '@onedoor/kernel'
import { gramsOf, sought } from '@onedoor/text'
import { blindNumberOf, type Keys } from '@onedoor/vault'
import { soundKeysOf } from '../sounds.projection.ts'
import { monthKey } from './reach.state.ts'

/** As many grams as are kept at hand in each of two layers. Ten thousand letters use some four hundred thousand, most of them once or twice. */
const KEPT = 200_000

/**
 * The blind key of a gram, each worked out once while it is in use. When the newer layer is full it becomes the older one, and what nobody asked for meanwhile
 * is forgotten: memory stays bounded, and the pairs that every letter has stay at hand.
 */
export const gramKey = (keys: Keys, kept: number = KEPT): ((gram: string) => number) => {
  const keyOf = blindNumberOf(keys, 'gram')
  let newer = new Map<string, number>()
  let older = newer
  return (gram) => {
    const known = newer.get(gram)
    if (known !== undefined) return known
    const key = older.get(gram) ?? keyOf(gram)
    if (newer.size >= kept) {
      older = newer
      newer = new Map()
    }
    newer.set(gram, key)
    return key
  }
}

/** Blind keys of what an event says, and of how its petitioners' names sound: what the event store is given as `wordKeysOf`. */
export const wordKeysOf = (keys: Keys, kept: number = KEPT): ((event: Event) => readonly number[]) => {
  const keyOf = gramKey(keys, kept)
  const soundsIn = soundKeysOf(keys)
  // Sorted, so that the order in which fields were stored shows nowhere.
  return (event) => {
    const words = new Set(textsOf(event).flatMap((text) => gramsOf(sought(text, simplified).text)))
    return [...new Set([...[...words].map(keyOf), ...soundsIn(event)])].toSorted((a, b) => a - b)
  }
}

/** Lists of fewer keys take little room where they are. */
const SHORT = 40
/** PostgreSQL keeps a list beside its table when the row is longer than 2,000 bytes. */
const BESIDE = 512

/**
 * What the index is given of one text: the keys of its words and of its month. A list that is neither short nor very long begins with its first key again and again, which takes no room
 * once compressed and names nothing more: so it lies beside the table, and who asks which streams say a word reads a hundred rows from a page instead of seven.
 */
export const listedKeys = (words: readonly number[], day: DateOnly): readonly number[] => {
  const keys = [...words, monthKey(day)].toSorted((a, b) => a - b)
  const filling = keys.length < SHORT ? 0 : Math.max(0, BESIDE - keys.length)
  return [...Array<number>(filling).fill(keys[0] ?? 0), ...keys]
}

const says = ({ county, stream, version, words, type }: Written<CaseFileEvent>, day: DateOnly): Sql | undefined =>
  words.length === 0
    ? undefined
    : sql`insert into register.word (county, stream, version, letter, keys)
        values (${county}, ${stream}, ${version}::integer, ${type === 'SubmissionReceived'}, ${listedKeys(words, day).map(String)}::integer[])`

type Said = Readonly<{ county: string; stream: string }>

const unsaid = ({ county, stream }: Said, versions: readonly number[]): Sql =>
  sql`delete from register.word where county = ${county} and stream = ${stream} and version = any(${versions.map(String)}::integer[])`

/**
 * Which matter says a word, event by event, in the very statement that writes the event; gone when the words are erased. Each has the month of the day it was said: a letter that of its
 * receipt, anything else that of its record, which is never earlier than the receipt of its matter.
 */
export const wordProjection = factProjection<CaseFileEvent>()({
  name: 'register.word',
  table: 'register.word',
  every: (event) => says(event, asDate(event.at)),
  on: {
    SubmissionReceived: (event) => says(event, event.data.receivedOn),
    PersonalDataErased: (event) => unsaid(event, event.data.versions),
  },
})

/** What was set aside for the protected channel (信访工作条例 第三十条) is not found by its words either. */
export const setAsideProjection = factProjection<CaseFileEvent>()({
  name: 'register.word',
  table: 'register.word',
  on: {
    MatterOpened: (event) => (event.data.setAside === undefined ? undefined : unsaid(event, event.data.setAside)),
    LetterSetAside: (event) => unsaid(event, event.data.setAside),
  },
})
