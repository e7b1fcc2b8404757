import { type CaseEvent, dayOf, letterRead, type SubmissionEvent } from '@onedoor/case'
import { addDays, type DateOnly, daysBetween } from '@onedoor/clock'
import type { Database } from '@onedoor/database'
import type { Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { type HotKnowledge, learningHot, readHotLetter } from '@onedoor/text/hot/hot-letter'
import { type HotMatters, hotMatters } from '@onedoor/text/hot/hot-matters'
import { forgetGroups, joinGroups, mattersAfter, nameGroups, type UngroupedRow } from './grouping.query.ts'
import { type MatterWords, wordsOfMatter } from './letter-words.state.ts'

/** Two years: what is older is in no period that is asked for, and no letter of today joins it directly. */
const KEPT_DAYS = 730
const BATCH = 500
/** After so many letters something else has its turn. */
const IN_ONE_GO = 25
const ZERO: DateOnly = '2000-01-01'

/** What one server process holds in memory, and can make again at any time from the letters. */
type Held = { knowledge: HotKnowledge; learnt: number; hot: HotMatters; ids: string[]; position: number }
type Desk = { held: Held | undefined; running: Promise<number> | undefined }

const DESKS = new WeakMap<Database, Desk>()

const deskOf = ({ db }: Services): Desk => {
  const desk = DESKS.get(db) ?? { held: undefined, running: undefined }
  DESKS.set(db, desk)
  return desk
}

/** From which day on letters are put into groups. */
export const groupedSince = ({ now }: Services): string => addDays(dayOf(now()), -KEPT_DAYS)

type Submission = readonly Recorded<SubmissionEvent>[]

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const wordsOf = async ({ store }: Services, id: string): Promise<MatterWords> => {
  const events = (await store.read(id)) as readonly Recorded<CaseEvent>[]
  const [first] = events
  const letter = first?.type === 'MatterRegistered' ? letterRead((await store.read(first.data.submission)) as Submission) : []
  return wordsOfMatter(events, letter)
}

type Read = Readonly<{ row: UngroupedRow; words: MatterWords }>

const readAfter = async (services: Services, position: number): Promise<readonly Read[]> => {
  const read: Read[] = []
  for (let after = position, full = true; full; ) {
    const rows = await services.db.query<UngroupedRow>(mattersAfter(services.county, after, groupedSince(services), BATCH))
    for (const row of rows) read.push({ row, words: await wordsOf(services, row.id) })
    after = rows.at(-1)?.position ?? after
    full = rows.length === BATCH
  }
  return read
}

/** Puts a letter into its group; gives the groups that are none any more. */
const take = (held: Held, { row, words }: Read): readonly string[] => {
  const day = daysBetween(ZERO, row.received_on)
  const gone = held.hot.add({ day, letter: readHotLetter(words, held.knowledge) })
  held.ids.push(row.id)
  held.position = Math.max(held.position, row.position)
  return gone.map((root) => held.ids[root] ?? '')
}

const nameOf = ({ hot, ids }: Held, at: number): string => ids[hot.rootOf(at)] ?? ''

/** Learns from all letters that are kept, puts them into groups and writes these down in place of the earlier ones. */
const groupAll = async (services: Services): Promise<Held> => {
  const { county, db, now } = services
  const read = await readAfter(services, -1)
  const learning = learningHot()
  for (const [i, { words }] of read.entries()) {
    learning.add(words)
    if (i % IN_ONE_GO === 0) await breath()
  }
  const held: Held = { knowledge: learning.known(dayOf(now())), learnt: read.length, hot: hotMatters(), ids: [], position: -1 }
  for (const [i, one] of read.entries()) {
    take(held, one)
    if (i % IN_ONE_GO === 0) await breath()
  }
  const names = held.ids.map((_, at) => nameOf(held, at))
  await db.transaction(async (tx) => {
    await tx.query(forgetGroups(county))
    await tx.query(nameGroups(county, held.ids, names))
  })
  return held
}

const groupNew = async ({ county, db }: Services, held: Held, read: readonly Read[]): Promise<void> => {
  for (const [i, one] of read.entries()) {
    const gone = take(held, one)
    const named = nameOf(held, held.ids.length - 1)
    await db.transaction(async (tx) => {
      for (const group of gone) await tx.query(joinGroups(county, group, named))
      await tx.query(nameGroups(county, [one.row.id], [named]))
    })
    if (i % IN_ONE_GO === 0) await breath()
  }
}

/** What was learned from few letters is learned again once there are twice as many. */
const FEW = 50

const run = async (services: Services, desk: Desk): Promise<number> => {
  const { held } = desk
  if (held === undefined) {
    desk.held = await groupAll(services)
    return desk.held.ids.length
  }
  try {
    const read = await readAfter(services, held.position)
    if (held.ids.length + read.length > 2 * held.learnt + FEW) desk.held = await groupAll(services)
    else await groupNew(services, held, read)
    return read.length
  } catch (error) {
    // What is in memory and what is written down may differ now: the next run begins anew.
    desk.held = undefined
    throw error
  }
}

/** Brings the groups up to date; whoever asks meanwhile waits for the same run. Returns how many letters were read. */
export const groupMatters = (services: Services): Promise<number> => {
  const desk = deskOf(services)
  desk.running ??= run(services, desk).finally(() => {
    desk.running = undefined
  })
  return desk.running
}

/** Forgets what was learned, so that the next run learns from all letters again: also whatever was erased meanwhile is then gone from memory. */
const learnAgain = async (services: Services): Promise<number> => {
  const desk = deskOf(services)
  await desk.running
  desk.held = undefined
  return groupMatters(services)
}

/** Whether this process has its groups in memory: then a new letter takes milliseconds. */
export const isReady = (services: Services): boolean => deskOf(services).held !== undefined

export const groupJob = { name: 'hot-matters.group', schedule: '* * * * *', run: groupMatters } as const
export const learnJob = { name: 'hot-matters.learn', schedule: '40 3 * * *', run: learnAgain } as const
