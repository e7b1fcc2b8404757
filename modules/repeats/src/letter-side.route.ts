import {
  type CaseEvent,
  type Life,
  letterRead,
  lifeOf,
  matterNo,
  PHASES,
  type SubmissionEvent,
  type SubmissionReceived,
  submissionNo,
} from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { type Asked, maySee } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import type { LetterWords } from '@onedoor/text/repeat/meaning'
import type { PersonsOfLetter } from '@onedoor/text/repeat/same-person'
import { wordsOf } from './knowledge.query.ts'
import { personsOf } from './persons.state.ts'

export type MatterOfLetter = Readonly<{ id: string; no: string; life: Life; events: readonly Recorded<CaseEvent>[] }>

/** One of two letters that are laid beside each other, as this reader may read it. */
export type Side = Readonly<{
  submission: string
  no: string
  received: Recorded<SubmissionReceived>
  words: LetterWords
  persons: PersonsOfLetter
  matters: readonly MatterOfLetter[]
}>

type Reader = Pick<Asked, 'services' | 'session'>

const matterOf = async ({ services }: Reader, id: string): Promise<readonly MatterOfLetter[]> => {
  const events = (await services.store.read(id)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(events)
  const [first] = events
  return life === undefined ? [] : [{ id, no: matterNo(first?.entry?.year ?? 0, first?.number ?? 0), life, events }]
}

/** The office reads every letter; a unit reads the one that opened a single matter, which it holds or held (信访工作条例 第二十二条). */
const mayRead = ({ session }: Reader, matters: readonly MatterOfLetter[]): boolean => {
  if (session === undefined) return false
  if (seesWholeCounty(session.roles)) return true
  const [only, ...others] = matters
  return only !== undefined && others.length === 0 && maySee(session, only.life)
}

/** The letter, or nothing: where it is not there, was erased, went to the protected channel, or is not for this reader. Nobody can tell which. */
export const sideOf = async (reader: Reader, submission: string): Promise<Side | undefined> => {
  const events = letterRead((await reader.services.store.read(submission)) as readonly Recorded<SubmissionEvent>[])
  const words = wordsOf(events)
  const [received] = events
  if (words === undefined || received?.type !== 'SubmissionReceived') return undefined
  const opened = events.flatMap((event) => (event.type === 'MatterOpened' ? [event.data.matter] : []))
  const matters = (await Promise.all(opened.map((id) => matterOf(reader, id)))).flat()
  if (!mayRead(reader, matters)) return undefined
  const no = submissionNo(received.entry?.year ?? 0, received.number ?? 0)
  return {
    ...{ submission, no, received, words, matters },
    persons: personsOf(
      received,
      matters.map((matter) => matter.events),
    ),
  }
}

/** Came in before: by day, and on one day by its place in the register. */
export const isBefore = (one: Side, other: Side): boolean => {
  const [a, b] = [one.received, other.received]
  return a.data.receivedOn < b.data.receivedOn || (a.data.receivedOn === b.data.receivedOn && a.position < b.position)
}

/** A letter as a list shows it: no person in it. */
export const shownSide = ({ submission, no, received, words, matters }: Side) => ({
  ...{ submission, no, receivedOn: received.data.receivedOn, channel: received.data.channel, subject: words.title },
  matters: matters.map(({ id, no: number, life, events }) => ({
    ...{ id, no: number, phase: PHASES[life.phase], holder: life.holder },
    subject: events[0]?.type === 'MatterRegistered' ? (events[0].sealed?.subject ?? '') : '',
  })),
})
