import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { CaseEvent } from '../case-event.ts'
import type { Evaluated } from '../events/assessment.ts'
import type { Outcome } from '../events/handling.ts'
import type { Channel, Purpose } from '../events/intake.ts'
import type { ReferralMode } from '../events/routing.ts'
import { dayOf, endClocks, extendClock, PETITION_OFFICE, PETITIONER, type RunningClock, reopenClock, startClock } from './clocks.ts'
import type { Phase } from './phases.ts'

/** From `from` on, `unit` held the matter; every day is charged to whoever held it. */
export type Custody = Readonly<{ unit: string; from: DateOnly }>

/** What the life of a matter says at a glance: where it is, who holds it, what is owed by when. Holds no person's words. */
export type Life = Readonly<{
  phase: Phase
  submission: string
  receivedOn: DateOnly
  registeredAt: string
  channel: Channel
  purpose: Purpose
  place: string
  anonymous: boolean
  notifiable: boolean
  addressed: boolean
  claims: readonly string[]
  queryKey: string
  holder: string
  custody: readonly Custody[]
  /** Units that have ever held it: they may go on reading it. */
  units: readonly string[]
  mode?: ReferralMode
  /** The unit that accepted it, the unit that is rated and whose opinion it is. */
  unit?: string
  extendedDays: number
  outcomes: readonly Readonly<{ claim: string; outcome: Outcome }>[]
  servedOn?: DateOnly
  /** Lawfully declined that day on a ground that leaves no other unit to send it to: filed, and nobody owes anything until it is opened again. */
  declinedOn?: DateOnly
  evaluated: readonly Evaluated[]
  evaluationClosed: boolean
  clocks: readonly RunningClock[]
}>

/** 评价期: thirty days from service; the statutory length was not found in any text, so this is the county's own rule. */
export const EVALUATION_DAYS = 30

const register = (event: Recorded<Extract<CaseEvent, { type: 'MatterRegistered' }>>): Life => {
  const { submission, receivedOn, channel, purpose, place, anonymous, notifiable, claims, queryKey } = event.data
  return {
    ...{ submission, receivedOn, channel, purpose, place, anonymous, notifiable, claims, queryKey },
    addressed: event.data.addressed ?? false,
    phase: 'REGISTERED',
    registeredAt: event.at.toISOString(),
    holder: PETITION_OFFICE,
    custody: [{ unit: PETITION_OFFICE, from: receivedOn }],
    units: [],
    extendedDays: 0,
    outcomes: [],
    evaluated: [],
    evaluationClosed: false,
    clocks: startClock([], 'C01', PETITION_OFFICE, receivedOn),
  }
}

const heldBy = (life: Life, unit: string, from: DateOnly): Pick<Life, 'holder' | 'custody' | 'units'> => ({
  holder: unit,
  custody: [...life.custody, { unit, from }],
  units: unit === PETITION_OFFICE || life.units.includes(unit) ? life.units : [...life.units, unit],
})

type Step<Type extends CaseEvent['type']> = (life: Life, event: Recorded<Extract<CaseEvent, { type: Type }>>, day: DateOnly) => Life

const unfiled = ({ declinedOn: _, ...life }: Life): Life => life

const refer: Step<'MatterReferred'> = (life, { data }, day) => {
  const ended = endClocks(life.clocks, ['C01'], day)
  const received = startClock(startClock(ended, 'C03', data.to, day), 'C04', data.to, day)
  const clocks: readonly RunningClock[] =
    data.reportDueOn === undefined
      ? received
      : [...received, { id: 'C05', owner: data.to, startedOn: day, extraDays: 0, nominalDue: data.reportDueOn, legalDue: data.reportDueOn }]
  return { ...unfiled(life), ...heldBy(life, data.to, day), phase: 'REFERRED', mode: data.mode, clocks }
}

/** Back at the petition office: its own fifteen days go on from the day the matter came in, they do not begin anew. */
const comeBack = (life: Life, phase: Phase, day: DateOnly): Life => ({
  ...life,
  ...heldBy(life, PETITION_OFFICE, day),
  phase,
  clocks: reopenClock(endClocks(life.clocks, ['C03', 'C04', 'C05'], day), 'C01'),
})

/**
 * 不予受理. Not competent: the office must find who is, so its days go on (第二十三条). On any other ground the notice is the answer (第十九条、第三十一条、第三十六条):
 * the matter lies filed at the office and no clock runs.
 */
const decline: Step<'MatterDeclined'> = (life, { data }, day) => {
  if (data.ground === 'NOT_COMPETENT') return comeBack(life, 'DECLINED', day)
  const clocks = endClocks(life.clocks, ['C03', 'C04', 'C05'], day)
  return { ...life, ...heldBy(life, PETITION_OFFICE, day), phase: 'DECLINED', declinedOn: day, clocks }
}

/** An objection to the notice, or new facts, open a filed matter again (S42 → S20): the office has fifteen days from the day they came. */
const supplement: Step<'SupplementReceived'> = (life, { data }) =>
  life.declinedOn === undefined
    ? life
    : { ...unfiled(life), phase: 'REGISTERED', clocks: startClock(life.clocks, 'C01', PETITION_OFFICE, data.receivedOn) }

const accept: Step<'MatterAccepted'> = (life, { data }, day) => ({
  ...life,
  phase: 'HANDLING',
  unit: data.unit,
  clocks: startClock(endClocks(life.clocks, ['C03', 'C04'], day), 'C06', data.unit, day),
})

const serve: Step<'OpinionServed'> = (life, { data }) => ({
  ...life,
  phase: 'SERVED',
  servedOn: data.servedOn,
  clocks: startClock(endClocks(life.clocks, ['C06', 'C05'], data.servedOn), 'P01', PETITIONER, data.servedOn),
})

const extend: Step<'HandlingPeriodExtended'> = (life, { data }) => ({
  ...life,
  extendedDays: life.extendedDays + data.days,
  clocks: extendClock(life.clocks, 'C06', life.extendedDays + data.days),
})

/** `undefined` until the matter is registered. An event before that does not occur: versions are in order. */
export const evolveLife = (life: Life | undefined, event: Recorded<CaseEvent>): Life | undefined => {
  if (event.type === 'MatterRegistered') return register(event)
  return life === undefined ? life : step(life, event)
}

const step = (life: Life, event: Recorded<Exclude<CaseEvent, { type: 'MatterRegistered' }>>): Life => {
  const day = dayOf(event.at)
  switch (event.type) {
    case 'MatterReferred':
      return refer(life, event, day)
    case 'ReferralSigned':
      return { ...life, phase: 'RECEIVED' }
    case 'ObjectionRaised':
      return { ...life, phase: 'OBJECTED', ...heldBy(life, PETITION_OFFICE, day), clocks: endClocks(life.clocks, ['C04'], day) }
    case 'ObjectionUpheld':
      return comeBack(life, 'RETURNED', day)
    case 'ObjectionRejected':
      return { ...life, phase: 'RECEIVED', ...heldBy(life, event.data.unit, day) }
    case 'MatterAccepted':
      return accept(life, event, day)
    case 'MatterDeclined':
      return decline(life, event, day)
    default:
      return handled(life, event)
  }
}

type Routed = 'MatterRegistered' | 'MatterReferred' | 'ReferralSigned' | 'MatterAccepted' | 'MatterDeclined'
type Objected = 'ObjectionRaised' | 'ObjectionUpheld' | 'ObjectionRejected'

const handled = (life: Life, event: Recorded<Exclude<CaseEvent, { type: Routed | Objected }>>): Life => {
  switch (event.type) {
    case 'HandlingPeriodExtended':
      return extend(life, event, dayOf(event.at))
    case 'OpinionDrafted':
      return { ...life, phase: 'DRAFTED', outcomes: event.data.claims }
    case 'OpinionReturned':
      return { ...life, phase: 'HANDLING' }
    case 'OpinionIssued':
      return { ...life, phase: 'ISSUED', outcomes: event.data.claims }
    case 'OpinionServed':
      return serve(life, event, event.data.servedOn)
    case 'EvaluationGiven':
      return { ...life, evaluated: [...life.evaluated, event.data.about] }
    case 'EvaluationWindowClosed':
      return { ...life, evaluationClosed: true }
    case 'SupplementReceived':
      return supplement(life, event, event.data.receivedOn)
    // These tell more about the matter; where it is and what is owed stay as they were.
    case 'NoteAdded':
    case 'PersonalDataErased':
      return life
  }
}

/** Folds a matter's whole stream; `undefined` for an empty one. */
export const lifeOf = (events: readonly Recorded<CaseEvent>[]): Life | undefined => events.reduce<Life | undefined>(evolveLife, undefined)

export const lifeFold = { initial: undefined as Life | undefined, evolve: evolveLife }
