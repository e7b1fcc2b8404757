import {
  type Accused,
  type BarrierUnit,
  type ConfidentialFact,
  type GuardedLetter,
  guardedFold,
  type HeldPost,
  lineOf,
  mayAudit,
  mayKnow,
  type Organisation,
} from '@onedoor/barrier'
import { COUNTY, post } from '@onedoor/barrier/testing'
import {
  type Attachment,
  type CaseEvent,
  type CaseFileEvent,
  letterRead,
  lifeOf,
  type MatterReferred,
  type Person,
  type SubmissionEvent,
  type SubmissionReceived,
} from '@onedoor/case'
import { confidential } from '@onedoor/confidential/confidential.module'
import { mayDo, seesWholeCounty } from '@onedoor/duty'
import type { Session } from '@onedoor/http'
import { intake } from '@onedoor/intake/intake.module'
import { type Event, fold, isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import { register } from '@onedoor/register/register.module'
import { routes } from './serve.ts'

/** The county as the barrier’s model sees it: what is written where, and nothing of how. All rules in it are the real ones. */
export type World = Readonly<{
  organisation: Organisation
  streams: ReadonlyMap<string, readonly Recorded<CaseFileEvent>[]>
  next: number
  counters: ReadonlyMap<string, number>
  /** Names of files on the county’s disk. */
  disk: ReadonlySet<string>
  channel: ReadonlyMap<string, readonly Recorded<ConfidentialFact>[]>
  looks: readonly Readonly<{ letter: string; by: string }>[]
  openings: readonly string[]
  log: readonly string[]
}>

export const EMPTY: World = {
  ...{ organisation: COUNTY, streams: new Map(), next: 0, counters: new Map(), disk: new Set(), channel: new Map() },
  ...{ looks: [], openings: [], log: [] },
}

export const TODAY = '2026-03-02'
export const STAMP: Stamp = { at: new Date(`${TODAY}T09:00:00+08:00`), by: 'clerk', organ: 'office', roles: ['registrar'], commandId: 'c' }

/** One line of the log and one count of the metrics for each answer, unless the route says that neither counts it. */
export const answered = (world: World, method: string, path: string): World => {
  const declared = routes.find((route) => route.method === method && route.path === path)
  if (declared === undefined) throw new Error(`There is no route ${method} ${path}.`)
  return declared.uncounted === true ? world : { ...world, log: [...world.log, `${method} ${path}`] }
}

const numbered = (counters: Map<string, number>, { entry }: Event): number | undefined => {
  if (entry === undefined) return undefined
  const key = `${entry.register}/${entry.year}`
  counters.set(key, (counters.get(key) ?? 0) + 1)
  return counters.get(key)
}

const append = (world: World, stream: string, events: readonly CaseFileEvent[]): World => {
  const past = world.streams.get(stream) ?? []
  const counters = new Map(world.counters)
  const { at, by, organ } = STAMP
  const added = events.map((event, i) => {
    const number = numbered(counters, event)
    const place = { stream, version: past.length + i + 1, position: world.next + i, at, by, organ }
    return { ...event, ...place, ...(number !== undefined && { number }) }
  })
  return { ...world, counters, next: world.next + events.length, streams: new Map(world.streams).set(stream, [...past, ...added]) }
}

const tell = (world: World, letter: string, fact: ConfidentialFact): World => {
  const past = world.channel.get(letter) ?? []
  const { at, by, organ } = STAMP
  const told = {
    ...fact,
    stream: letter,
    version: past.length + 1,
    position: world.channel.size,
    at,
    by,
    organ,
  } as Recorded<ConfidentialFact>
  return { ...world, channel: new Map(world.channel).set(letter, [...past, told]) }
}

export type Written = Readonly<{ submission: string; words: string; files: readonly string[] }>

const fileOf = (name: string): Attachment & Readonly<{ name: string }> => ({ digest: `digest-${name}`, mime: 'image/png', bytes: 1, name })

const receivedOf = ({ submission, words, files }: Written): SubmissionReceived => {
  const received = intake.rules.receive(
    {
      ...{ channel: 'ONLINE', receivedOn: TODAY, anonymous: false, persons: [{ name: '王大明' }] as Person[], place: '', language: 'zh' },
      ...{ subject: words, narrative: words, claims: [words], attachments: files.map(fileOf), queryKey: submission },
    },
    STAMP,
  )
  if (isRefusal(received)) throw new Error(received.refused)
  return received
}

/** 网上反映 by the ordinary form. */
export const lodge = (world: World, letter: Written): World => {
  const disk = new Set([...world.disk, ...letter.files.map((name) => `digest-${name}`)])
  return answered({ ...append(world, letter.submission, [receivedOf(letter)]), disk }, 'POST', '/lodge')
}

export type Report = Readonly<{ letter: string; words: string; units: readonly string[]; discipline: boolean }>

const REPORT_ROUTES = { portal: '/accuse', window: '/api/confidential/letters' } as const

/** 检举控告 by the protected form, or taken down by a clerk. */
export const report = (world: World, { letter, words, units, discipline }: Report, way: keyof typeof REPORT_ROUTES): World => {
  const input = { kind: 'ACCUSATION' as const, whom: words, narrative: words, units: [...units], concernsDiscipline: discipline }
  const command = { ...input, commandId: 'c', channel: 'LETTER' as const, receivedOn: TODAY, persons: [], files: [] }
  const taken = confidential.rules.take(command, STAMP)
  if (isRefusal(taken)) throw new Error(taken.refused)
  return answered(tell(world, letter, { type: 'LetterTaken', data: taken.data, sealed: taken.words }), 'POST', REPORT_ROUTES[way])
}

export type Split = Readonly<{ report: Report; rest: Written }>

/** 登记来件, whole, or with a part of it split off for the protected channel. */
export const registerLetter = (world: World, { submission, words }: Written, split: Split | undefined): World => {
  const past = (world.streams.get(submission) ?? []) as readonly Recorded<SubmissionEvent>[]
  const [received] = past
  const state = fold(past, intake.rules.submission)
  const input = { id: `matter-of-${submission}`, purpose: 'REDRESS' as const, subject: words, claims: [words], place: '' }
  const done = intake.rules.registerMatters(submission, state, [input], STAMP)
  if (isRefusal(done) || received?.type !== 'SubmissionReceived' || past.length > 1) return world
  const marked = split && marking(received, split, done.opened)
  const opened = append(world, submission, marked?.events ?? done.opened)
  const matters = done.registered.reduce((next, { matter, event }) => append(next, matter, [event]), opened)
  const after = answered(
    { ...matters, openings: [...matters.openings, `clerk ${submission}`] },
    'POST',
    '/api/submissions/:submission/matters',
  )
  return split === undefined || marked === undefined ? after : leave(after, split, marked.leaves)
}

const marking = (
  received: Recorded<SubmissionReceived>,
  { report: { words, units, discipline }, rest }: Split,
  opened: readonly SubmissionEvent[],
) => {
  const cleared = { subject: rest.words, narrative: rest.words, claims: [rest.words], files: rest.files.map((name) => `digest-${name}`) }
  const input = { kind: 'ACCUSATION' as const, whom: words, narrative: words, units: [...units], concernsDiscipline: discipline }
  const aside = intake.rules.setAside(received, 0, { report: input, cleared, opened: opened as never, matters: [] })
  if (isRefusal(aside)) throw new Error(aside.refused)
  return aside
}

const leave = (world: World, { report: { letter }, rest }: Split, { data, words, files }: ReturnType<typeof marking>['leaves']): World => {
  const kept = new Set(rest.files.map((name) => `digest-${name}`))
  const disk = new Set([...world.disk].filter((name) => !files.includes(name) || kept.has(name)))
  return tell({ ...world, disk }, letter, { type: 'LetterTaken', data, sealed: words })
}

/** 转送: the matter goes to a unit, whose people read it from now on. */
export const refer = (world: World, submission: string, to: string): World => {
  const matter = `matter-of-${submission}`
  if (!world.streams.has(matter)) return world
  const referred: MatterReferred = { type: 'MatterReferred', data: { mode: 'TRANSFER', to }, sealed: { reason: '职责' } }
  return append(world, matter, [referred])
}

export const letterOf = (world: World, id: string): GuardedLetter | undefined => fold(world.channel.get(id) ?? [], guardedFold)

const readerOf = ({ user, organ, roles }: Session) => ({ user, unit: organ, roles })

/** A step of an officer, if they may know of the letter; the log of the channel is theirs alone. */
export const act = (world: World, officer: Session, id: string, accused: Pick<Accused, 'units' | 'staff'> | 'aside'): World => {
  const letter = letterOf(world, id)
  if (letter === undefined || !mayKnow(readerOf(officer), letter, world.organisation, TODAY)) return world
  const line = lineOf(letter.accused, world.organisation)
  const command =
    accused === 'aside'
      ? { step: 'aside' as const, reason: '回避' }
      : { step: 'accused' as const, units: [...accused.units], staff: [...accused.staff] }
  const facts = confidential.rules.step(letter, line, command, { ...STAMP, by: officer.user })
  const looked = { ...world, looks: [...world.looks, { letter: id, by: officer.user }] }
  return isRefusal(facts) ? looked : answered(tell(looked, id, facts[0]), 'POST', '/api/confidential/letters/:letter/steps')
}

export const givePost = (world: World, held: Pick<HeldPost, 'person' | 'unit' | 'role'>): World => ({
  ...world,
  organisation: { ...world.organisation, posts: [...world.organisation.posts, post(held.person, held.unit, held.role, { from: TODAY })] },
})

export const endPosts = (world: World, person: string): World => ({
  ...world,
  organisation: {
    ...world.organisation,
    posts: world.organisation.posts.map((one) => (one.person === person ? { ...one, until: '2026-02-01' } : one)),
  },
})

export const merge = (world: World, from: string, into: string): World => {
  const merged = (unit: BarrierUnit): BarrierUnit =>
    unit.id === from && from !== into ? { ...unit, until: '2026-02-01', successor: into } : unit
  return { ...world, organisation: { ...world.organisation, units: world.organisation.units.map(merged) } }
}

const matterSeen = (world: World, session: Session, stream: string) => {
  const events = (world.streams.get(stream) ?? []) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(events)
  if (life === undefined || !(seesWholeCounty(session.roles) || life.units.includes(session.organ))) return []
  const letter = letterRead((world.streams.get(life.submission) ?? []) as readonly Recorded<SubmissionEvent>[])
  return [{ events, letter, files: register.rules.filesIn([...letter, ...events]) }]
}

/** 收件箱: what the row of each submission says. */
const inboxSeen = (world: World): readonly unknown[] =>
  [...world.streams].flatMap(([stream, events]) => {
    if (events[0]?.type !== 'SubmissionReceived') return []
    const read = letterRead(events as readonly Recorded<SubmissionEvent>[])
    return [{ stream, waiting: read.length === 1, read }]
  })

/** Everything that this person can find out, by whatever way: lists, files, searches, numbers, logs, exports, statistics, names on the disk. */
export const observed = (world: World, session: Session): unknown => {
  const { roles } = session
  const may = (ability: Parameters<typeof mayDo>[1]) => mayDo(roles, ability)
  const letters = [...world.channel.keys()].flatMap((id) => {
    const letter = letterOf(world, id)
    return letter === undefined ? [] : [{ id, letter }]
  })
  const audited = letters.filter(
    ({ letter }) => may('confidential.audit') && mayAudit(readerOf(session), letter, world.organisation, TODAY),
  )
  return {
    public: { size: world.next, counters: [...world.counters] },
    matters: may('matter.read') ? [...world.streams.keys()].flatMap((stream) => matterSeen(world, session, stream)) : [],
    inbox: may('intake.register') ? inboxSeen(world) : [],
    openings: may('openings.read') ? world.openings : [],
    machine: may('organisation.change') ? { log: world.log, disk: [...world.disk].toSorted(), organisation: world.organisation } : {},
    reports: letters.filter(({ letter }) => may('confidential.read') && mayKnow(readerOf(session), letter, world.organisation, TODAY)),
    looks: world.looks.filter(({ letter }) => audited.some(({ id }) => id === letter)),
  }
}

/** Everybody who can sign in, once for each post they hold today. */
export const sessionsOf = ({ organisation }: World): readonly Session[] =>
  organisation.posts
    .filter(({ from, until }) => from <= TODAY && (until === undefined || TODAY <= until))
    .map(({ person, unit, role }) => ({ user: person, name: '', organ: unit, roles: [role] }))

/** Whether this person may find a difference: only who may read the report, or who looked at it. */
export const mayDiffer = (world: World, session: Session, id: string): boolean => {
  const letter = letterOf(world, id)
  if (letter === undefined) return false
  const { organisation } = world
  return mayKnow(readerOf(session), letter, organisation, TODAY) || mayAudit(readerOf(session), letter, organisation, TODAY)
}
