import { type CaseEvent, type LettersCompared, letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Addition } from '@onedoor/eventstore'
import { type Answer, type Asked, conclude } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { type Again, contacts, isTold } from './contact.decide.ts'
import type { Compared } from './repeats.state.ts'

export type Past = readonly Recorded<SubmissionEvent>[]

type Serving = Pick<Asked, 'services' | 'session'>

/** The facts of a letter; none of one that is a report of wrongdoing as a whole, which is not here. */
export const pastOf = async ({ services }: Serving, submission: string): Promise<Past> => {
  const past = (await services.store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  return letterRead(past).length === 0 ? [] : past
}

/** Sent again after a dropped answer: it is done already. */
export const doneBefore = async ({ services }: Serving, commandId: string): Promise<Answer | undefined> => {
  const events = await services.store.done(commandId)
  const last = events.at(-1)
  return last === undefined ? undefined : { json: { version: last.version } }
}

type Change = Readonly<{
  submission: string
  past: Past
  state: Compared
  earlier: string
  events: readonly SubmissionEvent[]
  /** What now holds, and for which of the letter's own matters. */
  after?: (Again & Readonly<{ own: string }>) | undefined
  reasons: string
}>

/** What a finding makes of the letter's own matter, where it names one. */
export const saidOf = (events: readonly LettersCompared[]): Change['after'] => {
  const { matter, own, cause } = events[0]?.data ?? {}
  return matter === undefined || own === undefined || cause === undefined ? undefined : { matter, own, cause }
}

type Told = Readonly<{ own: string; past: readonly Recorded<CaseEvent>[]; before?: string }>

/** The letter's own matters that were told of the old finding: the one it names, or whichever it was told in when the letter was registered. */
const toldBefore = async ({ services }: Serving, { state, earlier }: Change): Promise<readonly Told[]> => {
  const before = state.found.find((one) => one.earlier === earlier)
  const { matter, own } = before ?? {}
  if (matter === undefined) return []
  const told: Told[] = []
  for (const one of own === undefined ? state.matters : [own]) {
    const past = (await services.store.read(one)) as readonly Recorded<CaseEvent>[]
    if (isTold(past, matter)) told.push({ own: one, past, before: matter })
  }
  return told
}

/** Which matters of the letter have to be told what: those that the old finding spoke of, and the one the new finding speaks of. */
const tellings = async (asked: Serving, change: Change): Promise<readonly Told[]> => {
  const told = await toldBefore(asked, change)
  const own = change.after?.own
  if (own === undefined || told.some((one) => one.own === own)) return told
  return [...told, { own, past: (await asked.services.store.read(own)) as readonly Recorded<CaseEvent>[] }]
}

const additionOf = ({ own, past, before }: Told, { after, reasons }: Change): readonly Addition[] => {
  const events = contacts(past, before, own === after?.own ? after : undefined, reasons)
  return events.length === 0 ? [] : [{ stream: own, past, events }]
}

/** Writes what was decided of two letters, and with it what that makes of the matter (重复信访的认定). */
export const concludeFinding = async (asked: Asked, change: Change, commandId: string): Promise<Answer> => {
  const { submission, past, events } = change
  const told = (await tellings(asked, change)).flatMap((one) => additionOf(one, change))
  return conclude(asked, [{ stream: submission, past, events }, ...told], commandId)
}
