import type { CaseFileEvent } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'
import { factProjection, type Written } from '@onedoor/eventstore'

type Signed = Pick<Written, 'county' | 'position' | 'stream' | 'version' | 'signature'>

const signed = ({ county, position, stream, version, signature }: Signed): Sql | undefined =>
  signature.length === 0
    ? undefined
    : sql`insert into repeats.letter (county, position, submission, version, signature)
        values (${county}, ${position}, ${stream}, ${version}::integer, ${signature})`

type Gone = Readonly<{ county: string; stream: string }>

const unsigned = ({ county, stream }: Gone, versions: readonly number[]): Sql =>
  sql`delete from repeats.letter where county = ${county} and submission = ${stream} and version = any(${versions.map(String)}::integer[])`

/** By what a letter is known again, in the very statement that writes it: what is rolled back was never there. */
export const letterProjection = factProjection<CaseFileEvent>()({
  name: 'repeats.letter',
  table: 'repeats.letter',
  on: {
    SubmissionReceived: signed,
    MatterOpened: signed,
    LetterSetAside: (event) => unsigned(event, event.data.setAside),
    PersonalDataErased: (event) => unsigned(event, event.data.versions),
  },
})

/** What was set aside for the protected channel (信访工作条例 第三十条) is known again by nobody here; what was cleared takes its place. */
export const clearedProjection = factProjection<CaseFileEvent>()({
  name: 'repeats.letter',
  table: 'repeats.letter',
  on: { MatterOpened: (event) => (event.data.setAside === undefined ? undefined : unsigned(event, event.data.setAside)) },
})

const gone = ({ county, stream, position }: Gone & Pick<Written, 'position'>, versions: readonly number[]): Sql =>
  sql`insert into repeats.gone (county, position, stream, versions) values (${county}, ${position}, ${stream}, ${versions.map(String)}::integer[])`

/** Told in the order of positions, so that whoever has the letter in memory learns with the next question that it is gone. */
export const goneProjection = factProjection<CaseFileEvent>()({
  name: 'repeats.gone',
  table: 'repeats.gone',
  on: {
    LetterSetAside: (event) => gone(event, event.data.setAside),
    PersonalDataErased: (event) => gone(event, event.data.versions),
    MatterOpened: (event) => (event.data.setAside === undefined ? undefined : gone(event, event.data.setAside)),
  },
})

const unnamed = ({ county, stream }: Gone, versions: readonly number[]): Sql =>
  sql`delete from repeats.person_key where county = ${county} and submission = ${stream} and version = any(${versions.map(String)}::integer[])`

type Keyed = Pick<Written, 'county' | 'stream' | 'version' | 'keys'>

const named = ({ county, stream, version, keys }: Keyed): Sql | undefined =>
  keys.length === 0
    ? undefined
    : sql`insert into repeats.person_key (county, key, submission, version)
        select ${county}::text, unnest(${keys}::text[]), ${stream}::text, ${version}::integer`

/** Who signed which letter, as blind keys. Agents sign nothing, so the runner of forty villagers makes no repeat of any of them. */
export const personProjection = factProjection<CaseFileEvent>()({
  name: 'repeats.person_key',
  table: 'repeats.person_key',
  on: {
    SubmissionReceived: named,
    LetterSetAside: (event) => unnamed(event, event.data.setAside),
    PersonalDataErased: (event) => unnamed(event, event.data.versions),
  },
})
