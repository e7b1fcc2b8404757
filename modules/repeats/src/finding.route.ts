import { type CaseEvent, letterRead, type SubmissionEvent } from '@onedoor/case'
import type { Addition } from '@onedoor/eventstore'
import { type Answer, type Asked, conclude } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { type Again, contacts } from './contact.decide.ts'
import { type Compared, ownOf } from './repeats.state.ts'

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

type Told = Readonly<{ own: string; before?: string; after?: Again }>

/** Which matters of the letter have to be told what: the one the old finding spoke of, and the one the new finding speaks of. */
const tellings = ({ state, earlier, after }: Change): readonly Told[] => {
  const before = state.found.find((one) => one.earlier === earlier)
  const own = ownOf(state, before ?? {})
  const old = before?.matter === undefined || own === undefined ? [] : [{ own, before: before.matter }]
  if (after === undefined) return old
  const [same] = old.filter((one) => one.own === after.own)
  return same === undefined ? [...old, { own: after.own, after }] : [{ ...same, after }]
}

const additionOf = async ({ services }: Serving, { own, before, after }: Told, reasons: string): Promise<readonly Addition[]> => {
  const past = (await services.store.read(own)) as readonly Recorded<CaseEvent>[]
  const events = contacts(past, before, after, reasons)
  return events.length === 0 ? [] : [{ stream: own, past, events }]
}

/** Writes what was decided of two letters, and with it what that makes of the matter (重复信访的认定). */
export const concludeFinding = async (asked: Asked, change: Change, commandId: string): Promise<Answer> => {
  const { submission, past, events, reasons } = change
  const told = await Promise.all(tellings(change).map((one) => additionOf(asked, one, reasons)))
  return conclude(asked, [{ stream: submission, past, events }, ...told.flat()], commandId)
}
