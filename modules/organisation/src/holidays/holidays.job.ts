import { learnNotices, unlearnedNotices } from '@onedoor/clock'
import type { Store } from '@onedoor/eventstore'
import { fold, isRefusal, type Recorded, type Refusal, type Stamp } from '@onedoor/kernel'
import type { HolidayNoticeLearned } from '../holidays.events.ts'
import type { Notice } from './holidays.contract.ts'
import type { Holidays } from './holidays.state.ts'
import { learnNotice } from './learn-notice.decide.ts'

const STREAM = 'holiday-calendar'

type Read = Readonly<{ past: readonly Recorded<HolidayNoticeLearned>[]; learned: Holidays }>

const read = async (store: Store): Promise<Read> => {
  const past = (await store.read(STREAM)) as readonly Recorded<HolidayNoticeLearned>[]
  return { past, learned: fold(past, learnNotice) }
}

/** Writes one notice down, once; from the next morning every process of this installation counts with it. */
export const addNotice = async (store: Store, notice: Notice, stamp: Stamp): Promise<Refusal | undefined> => {
  const { past, learned } = await read(store)
  const events = learnNotice.decide(learned, notice, stamp)
  if (isRefusal(events)) return events
  const appended = await store.append([{ stream: STREAM, past, events }], stamp)
  if (appended.kind !== 'written' && appended.kind !== 'repeated')
    return { refused: appended.kind === 'conflict' ? 'changed-meanwhile' : appended.kind }
  learnNotices((await read(store)).learned)
  return undefined
}

/** Tells this process what the installation has learned, and writes down what a release brought: before the first page, and every hour after. */
export const learnHolidays = async (store: Store, now: Date): Promise<void> => {
  learnNotices((await read(store)).learned)
  for (const { work, off, ...notice } of unlearnedNotices()) {
    const stamp = { at: now, by: 'system', organ: '', roles: [], commandId: `notice-learned:${notice.no}` }
    await addNotice(store, { ...notice, off: listed(off), work: listed(work) }, stamp)
  }
}

const listed = (days: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(days).map(([festival, spans]) => [festival, [...spans]]))
