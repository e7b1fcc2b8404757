import { letterRead, type MatterRegistered, opensOne, type SubmissionEvent, type SubmissionReceived } from '@onedoor/case'
import type { Store } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'
import type { Evidence } from '@onedoor/text/topic/evidence'
import type { Because } from './topic-said.state.ts'

/** Where the sealed words of a letter that was given to begin with belong. */
export const placeOfSample = (id: string): string => `reading/sample/${id}`

/** What is read of a matter: its line, and what was written. */
export type Words = Readonly<{ title: string; body: string }>

type Written = Readonly<{ subject: string; claims: readonly string[]; narrative: string; alone: boolean }>

/** Of a letter with several matters in it each is read by its own line and claims: the rest speaks of the others too. */
export const wordsOf = ({ subject, claims, narrative, alone }: Written): Words => ({
  title: subject,
  body: [...(alone ? [narrative] : []), ...claims].join('\n'),
})

type Letter = Readonly<{ narrative: string; alone: boolean }>

/** Nothing of a letter that held a report of wrongdoing is ever learned from, not even what was left of it (信访工作条例 第三十条). */
const letterOf = async (store: Store, submission: string): Promise<Letter | undefined> => {
  const past = (await store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  if (past.some(({ data }) => 'setAside' in data)) return undefined
  const read = letterRead(past)
  const received = read.find((event): event is Recorded<SubmissionReceived> => event.type === 'SubmissionReceived')
  if (received?.sealed === undefined) return undefined
  return { narrative: received.sealed.narrative, alone: opensOne(read) }
}

/** What can be read of a matter; nothing where its words were erased, or belong to the protected channel. */
export const wordsOfMatter = async (store: Store, matter: string): Promise<Words | undefined> => {
  const [first] = (await store.read(matter)) as readonly Recorded<MatterRegistered>[]
  if (first?.sealed === undefined) return undefined
  const letter = await letterOf(store, first.data.submission)
  return letter && wordsOf({ subject: first.sealed.subject, claims: first.sealed.claims.map(({ text }) => text), ...letter })
}

const AROUND = 8

/** Shown as one line: a break in a letter is a blank here. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** A phrase that led to a suggestion, in the letter as it was written. */
export const becauseOf = ({ title, body }: Words, { where, from, to }: Evidence): Because => {
  const text = where === 'title' ? title : body
  return {
    before: flat(text.slice(Math.max(0, from - AROUND), from)),
    phrase: flat(text.slice(from, to)),
    after: flat(text.slice(to, to + AROUND)),
  }
}
