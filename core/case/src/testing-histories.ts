// Random histories of one matter: any lawful step with any data, on days of 2018 to 2026, with the notices on holidays that became known on the way.
// For tests and measurements alone.
import { addDays, type DateOnly, daysBetween, NOTICES } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { CaseEvent, CaseEventOf } from './case-event.ts'
import { calendarMoves } from './life/calendar-moves.ts'
import type { RunningClock } from './life/clocks.ts'
import { evolveLife } from './life/evolve-life.ts'
import type { Life } from './life/life.ts'
import { isLawful, LIFECYCLE } from './life/lifecycle.ts'
import { PHASES, type Phase } from './life/phases.ts'
import { registered } from './testing.ts'

/** A whole number from 0 up to `below`. */
export type Draw = (below: number) => number

/** The same seed gives the same history everywhere. */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0
    const mixed = Math.imul(state ^ (state >>> 13), 3_266_489_917) >>> 0
    return mixed % below
  }
}

type Scene = Readonly<{ draw: Draw; life: Life; day: DateOnly }>
type Data = { readonly [T in CaseEvent['type']]?: (scene: Scene) => CaseEventOf<T>['data'] }

const UNITS = ['housing', 'roads', 'labour'] as const
const unitOf = ({ draw }: Scene): string => UNITS[draw(UNITS.length)] ?? 'housing'
const soon = ({ draw, day }: Scene): DateOnly => addDays(day, 1 + draw(60))
const lately = ({ draw, day, life }: Scene): DateOnly =>
  addDays(day, -draw(Math.min(6, 1 + Math.max(0, daysBetween(life.receivedOn, day)))))
const outcomes = ({ life, draw }: Scene) =>
  life.claims.map((claim) => ({ claim, outcome: draw(2) === 0 ? ('EXPLAINED' as const) : ('NOT_SUPPORTED' as const) }))
const level = ({ life }: Scene) => (life.reviewed.includes(1) ? (2 as const) : (1 as const))

/** Events whose data the dates of a matter depend on; all others carry what lies below. */
const DATA: Data = {
  MatterReferred: (scene) => ({
    mode: 'TRANSFER',
    to: unitOf(scene),
    ...(scene.draw(3) === 0 && { mode: 'ASSIGN', reportDueOn: soon(scene) }),
  }),
  ObjectionUpheld: ({ life }) => ({ unit: life.units.at(-1) ?? 'housing' }),
  ObjectionRejected: ({ life }) => ({ unit: life.units.at(-1) ?? 'housing' }),
  SupplementReceived: (scene) => ({ channel: 'CALL', receivedOn: lately(scene), attachments: [] }),
  DisputeOpened: (scene) => ({ units: UNITS, decider: 'county', decideBy: soon(scene) }),
  UnitSucceeded: (scene) => ({ from: scene.life.holder, to: unitOf(scene), since: scene.day }),
  MatterAccepted: ({ life, draw }) => ({
    ...{ unit: life.holder, track: 'PETITION', handler: 'handler-1', contact: '', told: 'POST' },
    procedure: draw(4) === 0 ? 'SIMPLE' : 'ORDINARY',
  }),
  MatterDeclined: ({ life, draw }) => ({ unit: life.holder, ground: draw(2) === 0 ? 'NOT_COMPETENT' : 'OTHER_PROCEDURE', told: 'POST' }),
  HandlingPeriodExtended: ({ draw }) => ({ days: 1 + draw(30), approvedBy: 'head-1', told: 'POST' }),
  OpinionDrafted: (scene) => ({ claims: outcomes(scene) }),
  OpinionIssued: (scene) => ({ claims: outcomes(scene), signedBy: 'head-1' }),
  OpinionServed: (scene) => ({ method: 'POST', servedOn: lately(scene), consentToElectronic: false, proof: [] }),
  SimpleAnswered: (scene) => ({
    claims: scene.life.claims.map((claim) => ({ claim, outcome: 'EXPLAINED' })),
    answeredOn: lately(scene),
    told: 'PHONE',
  }),
  HearingOrdered: ({ day, life }) => ({
    ...{ on: addDays(day, 3), open: true, chair: 'chair-1' },
    stage: life.phase === 'REVIEW2' ? 'REVIEW2' : life.phase === 'REVIEW1' ? 'REVIEW1' : 'HANDLING',
  }),
  HearingHeld: ({ day, draw, life }) => ({
    stage: life.hearing?.stage ?? 'HANDLING',
    days: Array.from({ length: 1 + draw(3) }, (_, i) => addDays(day, i)),
    record: [],
  }),
  ConsentGiven: ({ draw }) => ({ to: draw(2) === 0 ? 'HEARING' : 'MEDIATION', person: 'person-1' }),
  MediationEnded: (scene) => ({ outcome: 'AGREED', ...(scene.draw(2) === 0 && { effectiveOn: lately(scene) }) }),
  ReviewRequested: (scene) => ({
    level: level(scene),
    body: 'county',
    channel: 'LETTER',
    sentOn: scene.day,
    receivedOn: scene.day,
    attachments: [],
  }),
  ReviewDecided: (scene) => ({
    ...{ level: level(scene), grounds: [], signedBy: 'head-2' },
    ...(scene.draw(3) === 0 ? { outcome: 'REDO' as const, redoBy: soon(scene) } : { outcome: 'UPHOLD' as const }),
  }),
  ReviewServed: (scene) => ({ level: level(scene), method: 'POST', servedOn: lately(scene), consentToElectronic: false, proof: [] }),
  NewFactsExamined: ({ draw }) => ({ found: draw(2) === 0, told: 'POST' }),
  SupervisionOpened: (scene) => ({ unit: scene.life.holder, breach: 'EVADED', dueOn: soon(scene) }),
  EvaluationGiven: () => ({ about: 'UNIT', rating: 'BASICALLY' }) as never,
}

/** What any event may carry, for those that no date hangs on: units, levels, days, names of forms. */
const anything = (scene: Scene): object => ({
  ...{
    unit: scene.life.holder,
    level: level(scene),
    told: 'POST',
    receivedOn: scene.day,
    endedOn: scene.day,
    main: 'matter-2',
    into: 'matter-3',
  },
  ...{
    claims: [],
    person: 'person-1',
    persons: [],
    claim: 'claim-1',
    dueOn: scene.day,
    performedOn: scene.day,
    to: 'county',
    from: 'county',
  },
  ...{
    version: 1,
    versions: [1],
    form: 'D15',
    why: 'NEW_FACTS',
    drafted: true,
    outcome: 'UPHOLD',
    grounds: [],
    attachments: [],
    proof: [],
  },
  ...{ mandate: 'mandate-1', principal: 'person-1', scope: [], until: scene.day, of: 'handler-1', granted: true, reviewer: 'officer-1' },
})

type EventType = CaseEvent['type']

/** What ends a history early, or waits for others: seldom. */
const SELDOM: readonly EventType[] = [
  ...(['MatterWithdrawn', 'MatterTerminated', 'MatterLinked', 'LinkProposed', 'MatterEscalated', 'DisputeOpened', 'TrackChosen'] as const),
  ...(['MatterDeclined', 'ObjectionRaised', 'OpinionReturned', 'ReviewReturned', 'ReviewWithdrawn', 'ReviewDeclined'] as const),
  'HandlingReopened',
]

/** Changes no state, and still bears on dates. */
const BEARING: readonly EventType[] = [
  ...(['HandlingPeriodExtended', 'ConsentGiven', 'HearingOrdered', 'HearingHeld', 'ReviewAccepted', 'ReviewDrafted'] as const),
  ...(['UnitSucceeded', 'MediationBegan', 'MediationEnded'] as const),
]

type Choices = Readonly<Record<'onward' | 'bearing' | 'seldom' | 'any', readonly EventType[]>>

const choicesOf = (phase: Phase): Choices => {
  const rows = LIFECYCLE.filter(({ event, from }) => from.includes(phase) && event !== 'CalendarChanged')
  const any = [...new Set(rows.map(({ event }) => event))]
  const leading = [...new Set(rows.filter(({ to }) => to !== 'SAME').map(({ event }) => event))]
  return {
    any,
    onward: leading.filter((event) => !SELDOM.includes(event)),
    bearing: any.filter((event) => BEARING.includes(event)),
    seldom: leading.filter((event) => SELDOM.includes(event)),
  }
}

const CHOICES = new Map((Object.keys(PHASES) as readonly Phase[]).map((phase) => [phase, choicesOf(phase)]))

const kindFor = (chance: number): keyof Choices => {
  if (chance === 0) return 'any'
  if (chance === 1) return 'seldom'
  return chance < 12 ? 'bearing' : 'onward'
}

const typeFor = ({ draw, life }: Scene): EventType => {
  const types = CHOICES.get(life.phase)?.[kindFor(draw(32))] ?? []
  return types[draw(Math.max(1, types.length))] ?? 'NoteAdded'
}

const record = (event: CaseEvent, day: DateOnly, version: number): Recorded<CaseEvent> => ({
  ...event,
  ...{ stream: 'matter-1', version, position: version, at: new Date(`${day}T10:00:00+08:00`), by: 'tester', organ: 'office' },
})

const proposed = (scene: Scene): CaseEvent => {
  const type = typeFor(scene)
  const data = (DATA[type] as ((scene: Scene) => object) | undefined)?.(scene) ?? anything(scene)
  return { type, data } as CaseEvent
}

/** A lawful step within a few tries, or a note. */
const lawful = (scene: Scene): CaseEvent => {
  for (let tries = 0; tries < 12; tries += 1) {
    const event = proposed(scene)
    if (isLawful(scene.life, event)) return event
  }
  return { type: 'NoteAdded', data: { visibleToPetitioner: false, attachments: [] } } as unknown as CaseEvent
}

/** One event with the matter before and after it. */
export type Turn = Readonly<{ event: Recorded<CaseEvent>; before: Life; after: Life }>

const FIRST: DateOnly = '2018-01-01'
const SPAN = daysBetween(FIRST, '2026-06-30')

/** Half of all histories begin in the weeks before a notice. */
const firstDay = (draw: Draw): DateOnly => {
  const notice = NOTICES[draw(NOTICES.length)]
  return notice === undefined || draw(2) === 0 ? addDays(FIRST, draw(SPAN)) : addDays(notice.known, -draw(70))
}

const birth = (draw: Draw, day: DateOnly): CaseEvent =>
  registered({
    receivedOn: addDays(day, -draw(4)),
    ...(draw(4) === 0 && { receivedBy: 'roads' }),
    ...(draw(6) === 0 && { purpose: 'SUGGESTION' }),
  })

/** Up to `most` events of one invented matter; `look` sees each with the matter before and after it. */
export const liveOnce = (draw: Draw, most: number, look: (turn: Turn) => void): number => {
  let day = firstDay(draw)
  let life = evolveLife(undefined, record(birth(draw, day), day, 1))
  let version = 1
  const turn = (event: CaseEvent): void => {
    if (life === undefined) return
    version += 1
    const recorded = record(event, day, version)
    const after = evolveLife(life, recorded) ?? life
    look({ event: recorded, before: life, after })
    life = after
  }
  while (version < most && life !== undefined) {
    day = addDays(day, draw(3) === 0 ? draw(45) : draw(6))
    const moves = draw(2) === 0 ? calendarMoves(life, day) : undefined
    if (moves !== undefined) turn({ type: 'CalendarChanged', data: moves })
    turn(lawful({ draw, life, day }))
  }
  return version
}

const isSameRun = (a: RunningClock, b: RunningClock | undefined): boolean => b !== undefined && a.id === b.id && a.startedOn === b.startedOn

const isNamed = ({ event }: Turn, { id, startedOn, nominalDue, legalDue }: RunningClock): boolean =>
  event.type === 'CalendarChanged' &&
  event.data.moved.some(
    (one) => one.clock === id && one.startedOn === startedOn && one.before.nominalDue === nominalDue && one.before.legalDue === legalDue,
  )

/** What may move the last day of that run: an extension the sixty days, a hearing a final review, a notice the runs that it names with the day they had. */
const explains = (turn: Turn, clock: RunningClock): boolean => {
  if (turn.event.type === 'HandlingPeriodExtended') return clock.id === 'C06'
  if (turn.event.type === 'HearingHeld') return clock.id === 'C11' && turn.event.data.stage === 'REVIEW2'
  return isNamed(turn, clock)
}

/** Runs that went on and whose last day moved though nothing said so; a run that vanished counts too. */
export const unexplained = (turn: Turn): readonly string[] =>
  turn.before.clocks.flatMap((clock, i) => {
    const now = turn.after.clocks[i]
    if (clock.endedOn !== undefined && now?.endedOn !== undefined) return []
    if (now === undefined || !isSameRun(clock, now)) return [`${turn.event.type}: ${clock.id} of ${clock.startedOn} is gone`]
    const still = now.nominalDue === clock.nominalDue && now.legalDue === clock.legalDue
    return still || explains(turn, clock) ? [] : [`${turn.event.type}: ${clock.id} ${clock.legalDue} became ${now.legalDue}`]
  })
