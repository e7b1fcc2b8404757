import { type CaseEvent, type LettersCompared, proposedCause, type SubmissionEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Addition } from '@onedoor/eventstore'
import { fold, isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import { repeats } from '@onedoor/repeats/repeats.module'
import type { County } from '../county.ts'
import type { DemoFinding } from './letters-again.ts'
import { idOf, matterOf, submissionOf } from './take-letter.ts'

const { compare, contacts } = repeats.rules

/** 重复信访的认定, where the later letter was found to be the matter of the earlier one. */
const contactOf = async ({ store }: County, { data, sealed }: LettersCompared): Promise<readonly Addition[]> => {
  const { own, matter, cause } = data
  if (own === undefined || matter === undefined || cause === undefined) return []
  const past = (await store.read(own)) as readonly Recorded<CaseEvent>[]
  return [{ stream: own, past, events: contacts(past, undefined, { matter, cause }, sealed?.reasons ?? '') }]
}

/** The clerk at the window lays two invented letters side by side and decides, by the ordinary rule; done again, it adds nothing. */
export const compareDemoLetters = async (county: County, { later, earlier, found, reasons }: DemoFinding, at: Date): Promise<void> => {
  const { store } = county
  const stamp: Stamp = { at, by: 'window1', organ: 'office', roles: ['registrar'], commandId: idOf(`${later} compared`) }
  if ((await store.done(stamp.commandId)).length > 0) return
  const submission = submissionOf(later)
  const matter = matterOf(earlier)
  const past = (await store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  const before = (await store.read(matter)) as readonly Recorded<CaseEvent>[]
  const other = { id: submissionOf(earlier), before: true, matters: [matter] }
  const command = { earlier: other, found, matter, cause: proposedCause(before, asDate(at)), reasons }
  const events = compare.decide(fold(past, compare), command, stamp)
  if (isRefusal(events)) throw new Error(`Two demo letters were not compared: ${events.refused}.`)
  const told = await Promise.all(events.map((event) => contactOf(county, event)))
  const appended = await store.append([{ stream: submission, past, events }, ...told.flat()], stamp)
  if (appended.kind !== 'written') throw new Error(`What was found of two demo letters was not written: ${appended.kind}.`)
}
