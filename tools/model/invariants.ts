import type { CaseEvent, CaseEventOf, Life, RunningClock } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { Watch } from './walk.ts'

type Past = readonly Recorded<CaseEvent>[]
type Rule = (before: Life, event: Recorded<CaseEvent>, after: Life, past: Past) => string | undefined

const has = (past: Past, ...types: readonly CaseEvent['type'][]): boolean => past.some(({ type }) => types.includes(type))

const WRITTEN: readonly CaseEvent['type'][] = ['OpinionServed', 'SimpleAnswered', 'SuggestionAnswered', 'TrackChosen']

/** 无告知不得办结: nothing is closed that the petitioner was not told in writing. */
const closedUntold: Rule = (before, _, after, past) =>
  after.phase === 'CLOSED' && before.phase !== 'CLOSED' && !has(past, ...WRITTEN) && _.type !== 'SuggestionAnswered'
    ? 'closed without a notice'
    : undefined

/** 普通程序须有送达的意见. */
const closedUnserved: Rule = (before, { type }, after, past) => {
  if (after.phase !== 'CLOSED' || before.phase === 'CLOSED' || type === 'OtherProcedureEnded' || type === 'SuggestionAnswered')
    return undefined
  return has(past, 'OpinionServed', 'SimpleAnswered') ? undefined : 'closed on the ordinary road without a served opinion'
}

const sinceStart = (past: Past): Past =>
  past.slice(past.findLastIndex(({ type }) => ['MatterAccepted', 'HandlingReopened', 'ReviewServed'].includes(type)) + 1)

const isExtension = (event: Recorded<CaseEvent>): event is Recorded<CaseEventOf<'HandlingPeriodExtended'>> =>
  event.type === 'HandlingPeriodExtended'

/** 第三十四条: thirty days at most in total, by the head, before the period is over. */
const extension: Rule = (before, event, _, past) => {
  if (!isExtension(event)) return undefined
  const total = [...sinceStart(past), event].filter(isExtension).reduce((sum, { data }) => sum + data.days, 0)
  if (total > 30 || event.data.days < 1) return `extended by ${total} days`
  const last = before.clocks.findLast(({ id, endedOn }) => id === 'C06' && endedOn === undefined)?.legalDue
  if (last === undefined || asDate(event.at) > last) return 'extended after the period was over'
  return event.by.endsWith('-head') ? undefined : `extended by ${event.by}`
}

/** 不予受理 never by a clerk alone. */
const declinedByHead: Rule = (_, { type, by }) => (type === 'MatterDeclined' && !by.endsWith('-head') ? `declined by ${by}` : undefined)

const consentedBy = (past: Past, to: string, person: string): boolean => {
  const last = past.findLast(
    (event) => (event.type === 'ConsentGiven' || event.type === 'ConsentWithdrawn') && event.data.to === to && event.data.person === person,
  )
  return last?.type === 'ConsentGiven'
}

const CONSENT: Readonly<Partial<Record<CaseEvent['type'], string>>> = { HearingOrdered: 'HEARING', MediationBegan: 'MEDIATION' }

/** No hearing and no mediation that a petitioner did not agree to. */
const withConsent: Rule = ({ persons }, { type }, __, past) => {
  const to = CONSENT[type]
  const asked = persons.length === 0 ? ['person-1'] : persons
  return to === undefined || asked.every((person) => consentedBy(past, to, person)) ? undefined : `${type} without consent`
}

const ONLY_PETITIONER: readonly CaseEvent['type'][] = ['MatterWithdrawn', 'EvaluationGiven', 'ReviewWithdrawn', 'NonPerformanceReported']

/** 撤回、评价 are the person's own acts: no member of staff does them, and no job. */
const ownActs: Rule = (_, { type, by }) => (ONLY_PETITIONER.includes(type) && by !== 'petitioner' ? `${type} by ${by}` : undefined)

const promisesOpen = ({ promises }: Life): boolean => promises.some(({ performedOn }) => performedOn === undefined)

/** A supported opinion that was not performed is neither closed nor resolved. */
const unperformed: Rule = (before, { type }) =>
  (type === 'MatterResolved' || type === 'MatterClosed') && promisesOpen(before) ? `${type} with an open promise` : undefined

/** 并件 by two persons. */
const twoPersons: Rule = (before, { type, by }) =>
  type === 'MatterLinked' && (before.linkProposed === undefined || before.linkProposed.by === by) ? 'linked by one person alone' : undefined

/** What explains that a running clock has other dates than before. */
const MOVING: readonly CaseEvent['type'][] = ['HandlingPeriodExtended', 'CalendarChanged', 'HearingHeld']

const sameRun = (a: RunningClock, b: RunningClock): boolean => a.id === b.id && a.startedOn === b.startedOn

/** 期限不得无故变动: no run of a clock disappears, and none has other dates unless the event says why. */
const dates: Rule = (before, { type }, after) => {
  if (type === 'MatterUnlinked') return undefined
  for (const [i, clock] of before.clocks.entries()) {
    const now = after.clocks[i]
    if (now === undefined || !sameRun(clock, now)) return `the clock ${clock.id} disappeared`
    if (now.legalDue !== clock.legalDue && !MOVING.includes(type)) return `${clock.id} moved from ${clock.legalDue} to ${now.legalDue}`
  }
  return undefined
}

/** A hearing day is left out of a final review and of nothing else (第三十六条第二款). */
const hearingDays: Rule = (before, event, after) => {
  if (event.type !== 'HearingHeld' || event.data.stage === 'REVIEW2') return undefined
  const moved = before.clocks.some((clock, i) => after.clocks[i]?.legalDue !== clock.legalDue)
  return moved ? 'a hearing stopped a period that it does not stop' : undefined
}

const ACTED: readonly CaseEvent['type'][] = ['MatterAccepted', 'OpinionDrafted', 'OpinionChecked', 'OpinionIssued', 'OpinionServed']

/** 复查 is independent of the first decision. */
const independent: Rule = (_, event, __, past) => {
  if (event.type !== 'ReviewDrafted' && event.type !== 'ReviewDecided') return undefined
  return past.some(({ type, by }) => ACTED.includes(type) && by === event.by) ? `${event.by} reviews what they decided` : undefined
}

/** 回避: who stands aside does nothing more. */
const recused: Rule = (before, { by, type }) => (before.recused.includes(by) ? `${by} stands aside and yet did ${type}` : undefined)

export const INVARIANTS: Readonly<Record<string, Rule>> = {
  closedUntold,
  closedUnserved,
  extension,
  declinedByHead,
  withConsent,
  ownActs,
  unperformed,
  twoPersons,
  dates,
  hearingDays,
  independent,
  recused,
}

/** Throws at the first event that breaks one of them, with its name and the history that led there. */
export const watching: Watch = (before, event, after, past) => {
  for (const [name, rule] of Object.entries(INVARIANTS)) {
    const fault = rule(before, event, after, past)
    if (fault !== undefined)
      throw new Error(`${name}: ${fault}\n${[...past, event].map((one) => `${one.version} ${one.type} by ${one.by}`).join('\n')}`)
  }
}
