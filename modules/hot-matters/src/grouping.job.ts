import { type CaseEvent, dayOf, letterRead, type SubmissionEvent } from '@onedoor/case'
import { addDays, type DateOnly, daysBetween } from '@onedoor/clock'
import type { Database } from '@onedoor/database'
import type { Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { type StandingThread, standingThread } from '@onedoor/threads'
import { forgetGroups, joinGroups, mattersAfter, nameGroups, type UngroupedRow } from './grouping.query.ts'
import type { GroupingAsked, GroupingTold } from './grouping.state.ts'
import { type MatterWords, wordsOfMatter } from './letter-words.state.ts'

/** Two years: what is older is in no period that is asked for, and no letter of today joins it directly. */
const KEPT_DAYS = 730
/** So many letters are read, and put into groups, in one go. */
const BATCH = 200
/** So few at a time are asked of the database that whoever knocks meanwhile finds it free. */
const AT_ONCE = 4
/** So many rows of one statement, so that writing two hundred thousand keeps nobody waiting either. */
const ROWS = 2_000
const ZERO: DateOnly = '2000-01-01'

const WORK = { file: new URL('./grouping.state.ts', import.meta.url), name: 'grouping' }

/** What one server process holds, and can make again at any time from the letters. The words and what was learned from them are in a thread of their own, the arithmetic too. */
type Held = { thread: StandingThread<GroupingAsked, GroupingTold>; learnt: number; ids: string[]; position: number }
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

const wordsOf = async ({ store }: Services, id: string): Promise<MatterWords> => {
  const events = (await store.read(id)) as readonly Recorded<CaseEvent>[]
  const [first] = events
  const letter = first?.type === 'MatterRegistered' ? letterRead((await store.read(first.data.submission)) as Submission) : []
  return wordsOfMatter(events, letter)
}

type Read = Readonly<{ row: UngroupedRow; words: MatterWords }>

/** Reads what came after a position, a part at a time: all letters of two years are never in memory at once. Whether `take` wanted all of them. */
const eachPart = async (services: Services, position: number, take: (part: readonly Read[]) => Promise<boolean>): Promise<boolean> => {
  for (let after = position, full = true; full; ) {
    const rows = await services.db.query<UngroupedRow>(mattersAfter(services.county, after, groupedSince(services), BATCH))
    const part: Read[] = []
    for (let at = 0; at < rows.length; at += AT_ONCE)
      part.push(...(await Promise.all(rows.slice(at, at + AT_ONCE).map(async (row) => ({ row, words: await wordsOf(services, row.id) })))))
    if (part.length > 0 && !(await take(part))) return false
    after = rows.at(-1)?.position ?? after
    full = rows.length === BATCH
  }
  return true
}

/** Puts letters into their groups; gives for each its group and those that are none any more, by name. */
const take = async (held: Held, part: readonly Read[]): Promise<readonly Readonly<{ named: string; gone: readonly string[] }>[]> => {
  const letters = part.map(({ row, words }) => ({ day: daysBetween(ZERO, row.received_on), words }))
  const { added } = await held.thread.ask({ do: 'add', letters })
  for (const { row } of part) {
    held.ids.push(row.id)
    held.position = Math.max(held.position, row.position)
  }
  const nameOf = (root: number): string => held.ids[root] ?? ''
  return added.map(({ root, gone }) => ({ named: nameOf(root), gone: gone.map(nameOf) }))
}

const learnAll = async (services: Services, thread: Held['thread']): Promise<number> => {
  let learnt = 0
  await eachPart(services, -1, async (part) => {
    await thread.ask({ do: 'learn', letters: part.map(({ words }) => words) })
    learnt += part.length
    return true
  })
  await thread.ask({ do: 'group', version: dayOf(services.now()) })
  return learnt
}

/** Writes all groups down in place of the earlier ones. */
const writeAll = async ({ county, db }: Services, { thread, ids }: Held): Promise<void> => {
  const { roots } = await thread.ask({ do: 'tell' })
  await db.transaction(async (tx) => {
    await tx.query(forgetGroups(county))
    for (let at = 0; at < ids.length; at += ROWS) {
      const names = Array.from(roots.subarray(at, at + ROWS), (root) => ids[root] ?? '')
      await tx.query(nameGroups(county, ids.slice(at, at + ROWS), names))
    }
  })
}

/** Learns from all letters that are kept, and puts them into groups. */
const groupAll = async (services: Services): Promise<Held> => {
  const thread = standingThread<GroupingAsked, GroupingTold>(WORK)
  try {
    const held: Held = { thread, learnt: await learnAll(services, thread), ids: [], position: -1 }
    await eachPart(services, -1, async (part) => (await take(held, part)).length > 0)
    await writeAll(services, held)
    return held
  } catch (error) {
    await thread.close()
    throw error
  }
}

const groupNew = async ({ county, db }: Services, held: Held, part: readonly Read[]): Promise<void> => {
  const taken = await take(held, part)
  for (const [i, { named, gone }] of taken.entries())
    await db.transaction(async (tx) => {
      for (const group of gone) await tx.query(joinGroups(county, group, named))
      await tx.query(nameGroups(county, [part[i]?.row.id ?? ''], [named]))
    })
}

/** What was learned from few letters is learned again once there are twice as many. */
const FEW = 50

const begin = async (services: Services, desk: Desk): Promise<number> => {
  await desk.held?.thread.close()
  desk.held = undefined
  desk.held = await groupAll(services)
  return desk.held.ids.length
}

const run = async (services: Services, desk: Desk): Promise<number> => {
  const { held } = desk
  if (held === undefined) return begin(services, desk)
  const before = held.ids.length
  try {
    const whole = await eachPart(services, held.position, async (part) => {
      if (held.ids.length + part.length > 2 * held.learnt + FEW) return false
      await groupNew(services, held, part)
      return true
    })
    return whole ? held.ids.length - before : await begin(services, desk)
  } catch (error) {
    // What is in memory and what is written down may differ now: the next run begins anew.
    desk.held = undefined
    await held.thread.close()
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
  while (desk.running !== undefined) await desk.running
  desk.running = begin(services, desk).finally(() => {
    desk.running = undefined
  })
  return desk.running
}

/** Whether this process has its groups in memory: then a new letter takes milliseconds. */
export const isReady = (services: Services): boolean => deskOf(services).held !== undefined

export const groupJob = { name: 'hot-matters.group', schedule: '* * * * *', run: groupMatters } as const
export const learnJob = { name: 'hot-matters.learn', schedule: '40 3 * * *', run: learnAgain } as const
