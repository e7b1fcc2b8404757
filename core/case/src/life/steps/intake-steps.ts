import type { Recorded } from '@onedoor/kernel'
import type { CaseEventOf } from '../../case-event.ts'
import type { IntakeEvent } from '../../events/intake.ts'
import type { LinkingEvent, PetitionersEvent } from '../../events/petitioners.ts'
import { dayOf, endAll, PETITION_OFFICE, resumeClocks, startClock } from '../clocks.ts'
import type { Consented, Life } from '../life.ts'
import { answered, type Step, type Steps, unchanged } from './step.ts'

/** Somebody always stands behind a matter: one who gave no name is the first petitioner too. */
const NO_NAME = ['person-1']

/** 登记: with the petition office (第二十二条), or with the organ that received it directly (第二十三条第一款). */
export const register = (event: Recorded<CaseEventOf<'MatterRegistered'>>): Life => {
  const { submission, receivedOn, channel, purpose, place, anonymous, notifiable, claims, queryKey } = event.data
  const { receivedBy = PETITION_OFFICE, persons = [], addressed = false, topic } = event.data
  const somebody = persons.length === 0 ? NO_NAME : persons
  const direct = receivedBy !== PETITION_OFFICE
  return {
    ...{ submission, receivedOn, channel, purpose, place, anonymous, notifiable, addressed, claims, queryKey, persons: somebody },
    ...(topic !== undefined && { topic }),
    phase: direct ? 'RECEIVED' : 'REGISTERED',
    registeredAt: event.at.toISOString(),
    holder: receivedBy,
    custody: [{ unit: receivedBy, from: receivedOn }],
    units: direct ? [receivedBy] : [],
    extendedDays: 0,
    ...{ outcomes: [], promises: [], reviewed: [], representatives: [], mandates: [], consents: [], recused: [], assisting: [] },
    ...{ voided: [], evaluated: [], evaluationClosed: false, mediating: false },
    clocks: startClock([], direct ? 'C02' : 'C01', receivedBy, { from: receivedOn, on: dayOf(event.at) }),
  }
}

const unfiled = ({ declinedOn: _, ...life }: Life): Life => life

/** An objection to the notice, or new facts, open a filed matter again (S42 → S20): the office has fifteen days from the day they came. */
const supplement: Step<'SupplementReceived'> = (life, { data }, day) =>
  life.declinedOn === undefined || life.phase !== 'REGISTERED'
    ? life
    : { ...unfiled(life), clocks: startClock(life.clocks, 'C01', PETITION_OFFICE, { from: data.receivedOn, on: day }) }

const without = ({ consents }: Life, { to, person }: Consented): readonly Consented[] =>
  consents.filter((one) => one.to !== to || one.person !== person)

const left: Step<'PersonLeft'> = (life, { data }) => {
  const { person, successor } = data
  const staying = life.persons.filter((one) => one !== person)
  return {
    ...life,
    persons: successor === undefined || staying.includes(successor) ? staying : [...staying, successor],
    representatives: life.representatives.filter((one) => one !== person),
    mandates: life.mandates.filter(({ principal }) => principal !== person),
    consents: life.consents.filter((one) => one.person !== person),
  }
}

const linked: Step<'MatterLinked'> = ({ linkProposed: _, ...life }, { data }, day) => ({
  ...life,
  linkedTo: data.main,
  clocks: endAll(life.clocks, day),
})

const unlinked: Step<'MatterUnlinked'> = ({ linkedTo: _, back, ...life }) => ({
  ...life,
  clocks: back === undefined ? life.clocks : resumeClocks(back.clocks, life.clocks),
})

export const INTAKE_STEPS: Steps<Exclude<IntakeEvent['type'], 'MatterRegistered'> | PetitionersEvent['type'] | LinkingEvent['type']> = {
  SupplementReceived: supplement,
  TopicCorrected: (life, { data }) => ({ ...life, topic: data.topic }),
  RepresentativesElected: (life, { data }) => ({ ...life, representatives: data.persons }),
  PersonJoined: (life, { data }) => (life.persons.includes(data.person) ? life : { ...life, persons: [...life.persons, data.person] }),
  PersonLeft: left,
  ContactClarified: (life, { data }) => ({
    ...life,
    notifiable: life.notifiable || data.notifiable,
    addressed: life.addressed || data.addressed,
  }),
  OwedNoticeGiven: unchanged,
  MandateGiven: (life, { data: { mandate, principal, until, scope } }) => ({
    ...life,
    mandates: [...life.mandates, { id: mandate, principal, until, scope }],
  }),
  MandateEnded: (life, { data }) => ({ ...life, mandates: life.mandates.filter(({ id }) => id !== data.mandate) }),
  ConsentGiven: (life, { data: { to, person } }) => ({ ...life, consents: [...without(life, { to, person }), { to, person }] }),
  ConsentWithdrawn: (life, { data }) => ({ ...life, consents: without(life, data) }),
  MatterWithdrawn: (life, { data }, day) => ({
    ...life,
    custody: answered(life, data.receivedOn),
    clocks: endAll(life.clocks, day),
  }),
  LinkProposed: (life, { data, by }) => ({ ...life, linkProposed: { main: data.main, by } }),
  MatterLinked: linked,
  MatterUnlinked: unlinked,
  ClaimsSplitOff: (life, { data }) => ({ ...life, claims: life.claims.filter((claim) => !data.claims.includes(claim)) }),
  SplitUndone: (life, { data }) => ({
    ...life,
    claims: [...life.claims, ...data.claims.filter((claim) => !life.claims.includes(claim))],
  }),
  ContactAssessed: (life) => life,
}
