import type { CaseEvent, CaseEventOf, Life } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { ACTING } from './invariants-actors.ts'
import { DATES } from './invariants-dates.ts'
import { ENDINGS } from './invariants-endings.ts'
import { PARTIES } from './invariants-parties.ts'
import { REVIEWS } from './invariants-reviews.ts'
import { has, type Past, type Rule } from './rule.ts'
import type { Watch } from './walk.ts'

const WRITTEN: readonly CaseEvent['type'][] = ['OpinionServed', 'SimpleAnswered', 'SuggestionAnswered', 'TrackChosen']

/** 无告知不得办结: nothing is closed that the petitioner was not told in writing. */
const closedUntold: Rule = (before, _, after, past) =>
  after.phase === 'CLOSED' && before.phase !== 'CLOSED' && !has(past, ...WRITTEN) && _.type !== 'SuggestionAnswered'
    ? 'closed without a notice'
    : undefined

const ANSWERS: readonly CaseEvent['type'][] = ['OpinionServed', 'SimpleAnswered', 'SuggestionAnswered', 'OtherProcedureEnded']

/** 普通程序须有送达的意见; a suggestion its reply, another procedure its end. */
const closedUnserved: Rule = (before, { type }, after, past) =>
  after.phase === 'CLOSED' && before.phase !== 'CLOSED' && !ANSWERS.includes(type) && !has(past, ...ANSWERS)
    ? 'closed on the ordinary road without a served opinion'
    : undefined

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

const promisesOpen = ({ promises }: Life): boolean => promises.some(({ performedOn }) => performedOn === undefined)

/** A supported opinion that was not performed is neither closed nor resolved. */
const unperformed: Rule = (before, { type }) =>
  (type === 'MatterResolved' || type === 'MatterClosed') && promisesOpen(before) ? `${type} with an open promise` : undefined

/** 并件 by two persons. */
const twoPersons: Rule = (before, { type, by }) =>
  type === 'MatterLinked' && (before.linkProposed === undefined || before.linkProposed.by === by) ? 'linked by one person alone' : undefined

/** 回避: who stands aside does nothing more. */
const recused: Rule = (before, { by, type }) => (before.recused.includes(by) ? `${by} stands aside and yet did ${type}` : undefined)

export const INVARIANTS: Readonly<Record<string, Rule>> = {
  closedUntold,
  closedUnserved,
  extension,
  declinedByHead,
  unperformed,
  twoPersons,
  recused,
  ...ACTING,
  ...DATES,
  ...PARTIES,
  ...REVIEWS,
  ...ENDINGS,
}

/** Throws at the first event that breaks one of them, with its name and the history that led there. */
export const watching: Watch = (before, event, after, past) => {
  for (const [name, rule] of Object.entries(INVARIANTS)) {
    const fault = rule(before, event, after, past)
    if (fault !== undefined)
      throw new Error(`${name}: ${fault}\n${[...past, event].map((one) => `${one.version} ${one.type} by ${one.by}`).join('\n')}`)
  }
}
