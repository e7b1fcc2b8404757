import type { CaseEventOf } from '../../case-event.ts'
import type { HandlingEvent } from '../../events/handling.ts'
import type { ProcedureEvent } from '../../events/procedure.ts'
import { endClocks, extendClock, fixedClock, PETITION_OFFICE, PETITIONER, startClock } from '../clocks.ts'
import type { Life } from '../life.ts'
import { comeBack } from './routing-steps.ts'
import { answered, heldBy, reading, type Step, type Steps } from './step.ts'

const NOTICES = ['C02', 'C03', 'C04']

const accept: Step<'MatterAccepted'> = (life, { data }, day) => ({
  ...life,
  unit: data.unit,
  procedure: data.procedure,
  acceptedOn: day,
  handler: data.handler,
  clocks: startClock(endClocks(life.clocks, NOTICES, day), data.procedure === 'SIMPLE' ? 'C08' : 'C06', data.unit, day),
})

/**
 * 不予受理. Not competent: the office must find who is, so its days go on (第二十三条). On any other ground the notice is the answer (第十九条、第三十一条、第三十六条):
 * the matter lies filed at the office and no clock runs.
 */
const decline: Step<'MatterDeclined'> = (life, { data }, day) => {
  if (data.ground === 'NOT_COMPETENT') return comeBack(life, day)
  const clocks = endClocks(life.clocks, [...NOTICES, 'C05'], day)
  return { ...life, ...heldBy(life, PETITION_OFFICE, day), declinedOn: day, clocks }
}

const trackChosen: Step<'TrackChosen'> = (life, { data }, day) => ({
  ...life,
  unit: data.unit,
  track: data.track,
  custody: answered(life, day),
  clocks: endClocks(life.clocks, NOTICES, day),
})

/** No day starts anew: the unit's fifteen days count from the day they always did. */
const trackWithdrawn: Step<'TrackWithdrawn'> = ({ track: _, ...life }, { data }, day) => ({
  ...life,
  ...heldBy(life, data.unit, day),
  clocks: life.clocks.map((clock, i) => {
    if (i !== life.clocks.findLastIndex(({ id }) => id === 'C03' || id === 'C02')) return clock
    const { endedOn: _ended, ...running } = clock
    return running
  }),
})

/** Its reviews begin anew, and no day of an earlier answer is a day of this one. */
const newAnswer = ({ clocks }: Life): Pick<Life, 'reviewed' | 'runsBefore'> => ({ reviewed: [], runsBefore: clocks.length })

const serve: Step<'OpinionServed'> = (life, { data }, day) => {
  // A new opinion takes the place of what an earlier one promised and did not do.
  const ended = endClocks(life.clocks, ['C06', 'C05', 'REDO', 'ASSISTANCE', 'PERFORMANCE'], data.servedOn)
  const promised = life.promises
    .filter(({ performedOn }) => performedOn === undefined)
    .reduce((clocks, { dueOn }) => fixedClock(clocks, 'PERFORMANCE', life.unit ?? life.holder, { from: data.servedOn, dueOn }), ended)
  return {
    ...life,
    servedOn: data.servedOn,
    ...newAnswer(life),
    custody: answered(life, data.servedOn),
    clocks: startClock(promised, 'P01', PETITIONER, { from: data.servedOn, on: day }),
  }
}

const extend: Step<'HandlingPeriodExtended'> = (life, { data }, day) => ({
  ...life,
  extendedDays: life.extendedDays + data.days,
  clocks: extendClock(life.clocks, 'C06', { days: life.extendedDays + data.days, on: day }),
})

/** The days since acceptance count: the sixty run from the day it was accepted. */
const turned: Step<'ProcedureTurned'> = ({ servedOn: _, ...life }, __, day) => ({
  ...life,
  procedure: 'ORDINARY',
  custody: life.custody.at(-1)?.unit === PETITIONER ? [...life.custody, { unit: life.unit ?? life.holder, from: day }] : life.custody,
  clocks: startClock(endClocks(life.clocks, ['C08'], day), 'C06', life.unit ?? life.holder, { from: life.acceptedOn ?? day, on: day }),
})

const simplyAnswered: Step<'SimpleAnswered'> = (life, { data }) => ({
  ...life,
  outcomes: data.claims,
  servedOn: data.answeredOn,
  ...newAnswer(life),
  custody: answered(life, data.answeredOn),
  clocks: endClocks(life.clocks, ['C08', 'C05'], data.answeredOn),
})

const issued: Step<'OpinionIssued'> = (life, { data }) => ({
  ...life,
  outcomes: data.claims,
  promises: [
    ...life.promises.filter(({ performedOn }) => performedOn !== undefined),
    ...data.claims.flatMap(({ claim, performBy = [] }) => performBy.map((dueOn) => ({ claim, dueOn }))),
  ],
})

/** Only a final review leaves its hearing days out of its thirty (第三十六条第二款). */
const heard: Step<'HearingHeld'> = ({ hearing: _, ...life }, { data }, day) => ({
  ...life,
  clocks: data.stage === 'REVIEW2' ? extendClock(life.clocks, 'C11', { excluded: data.days, on: day }) : life.clocks,
})

/** What was in the hands of whoever stands aside is in those of the person named instead. Nobody can be named where the unit has nobody else. */
const standAside = (life: Life, { of, replacement }: CaseEventOf<'RecusalDecided'>['data']): Life => {
  const { handler, review, ...rest } = { ...life, recused: [...life.recused, of] }
  const instead = (who: string | undefined): string | undefined => (who === of ? replacement : who)
  const [now, reviewer] = [instead(handler), instead(review?.reviewer)]
  const { reviewer: _, ...open } = review ?? {}
  return {
    ...rest,
    ...(now !== undefined && { handler: now }),
    ...(review !== undefined && { review: { ...(open as typeof review), ...(reviewer !== undefined && { reviewer }) } }),
  }
}

const agreed = (life: Life, unit: string): Life =>
  life.disagreeing === undefined ? life : { ...life, disagreeing: life.disagreeing.filter((one) => one !== unit) }

const noHearing = ({ hearing: _, ...life }: Life): Life => life

const finished = (life: Life, day: string): Life => ({
  ...life,
  ...{ ...newAnswer(life), closedOn: day },
  clocks: endClocks(life.clocks, ['C05'], day),
})

export const HANDLING_STEPS: Steps<HandlingEvent['type'] | ProcedureEvent['type']> = {
  MatterAccepted: accept,
  MatterDeclined: decline,
  NoteAdded: (life) => life,
  HandlingPeriodExtended: extend,
  OpinionDrafted: (life, { data }) => ({ ...life, outcomes: data.claims, disagreeing: [] }),
  OpinionReturned: (life) => ({ ...life, disagreeing: [] }),
  OpinionIssued: issued,
  OpinionServed: serve,
  TrackChosen: trackChosen,
  TrackObjected: (life) => life,
  TrackWithdrawn: trackWithdrawn,
  OtherProcedureEnded: (life, _, day) => finished(life, day),
  SuggestionTaken: (life, { data }, day) => ({
    ...life,
    ...{ unit: data.unit, acceptedOn: day, handler: data.handler },
    clocks: endClocks(life.clocks, NOTICES, day),
  }),
  SuggestionAnswered: (life, _, day) => finished({ ...life, servedOn: day, custody: answered(life, day) }, day),
  ProcedureTurned: turned,
  SimpleAnswered: simplyAnswered,
  AssistanceAsked: (life, { data }, day) => ({
    ...life,
    units: reading(life, data.unit),
    assisting: life.assisting.includes(data.unit) ? life.assisting : [...life.assisting, data.unit],
    clocks: fixedClock(life.clocks, 'ASSISTANCE', data.unit, { from: day, dueOn: data.dueOn }),
  }),
  AssistanceGiven: (life, { data }, day) => ({
    ...life,
    clocks: life.clocks.map((clock) =>
      clock.id === 'ASSISTANCE' && clock.owner === data.unit && clock.endedOn === undefined ? { ...clock, endedOn: day } : clock,
    ),
  }),
  RecusalAsked: (life) => life,
  RecusalDecided: (life, { data }) => (data.granted ? standAside(life, data) : life),
  HearingOrdered: (life, { data }) => ({ ...life, hearing: { stage: data.stage, on: data.on } }),
  HearingHeld: heard,
  HearingCancelled: noHearing,
  MediationBegan: (life) => ({ ...life, mediating: true }),
  MediationEnded: (life, { data }, day) => ({
    ...life,
    mediating: false,
    clocks: data.effectiveOn === undefined ? life.clocks : startClock(life.clocks, 'P09', PETITIONER, { from: data.effectiveOn, on: day }),
  }),
  OpinionChecked: (life) => life,
  OpinionCosigned: (life, { data }) => agreed(life, data.unit),
  CosignEscalated: (life, { data }) => ({ ...life, disagreeing: [...(life.disagreeing ?? []), data.unit] }),
  CosignSettled: (life, { data }) => agreed(life, data.unit),
}
