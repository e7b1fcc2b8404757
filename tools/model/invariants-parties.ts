import type { CaseEvent, ConsentTo, Life } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { on, type Past, type Rule, type Rules } from './rule.ts'

const peopleOf = ({ persons }: Life): readonly string[] => persons

/** Agreed to by everybody who is a party now, each by their own latest word on it. */
const consented = (past: Past, to: ConsentTo, people: readonly string[]): boolean => {
  const words = past.flatMap((event) =>
    (event.type === 'ConsentGiven' || event.type === 'ConsentWithdrawn') && event.data.to === to
      ? [{ person: event.data.person, given: event.type === 'ConsentGiven' }]
      : [],
  )
  return people.length > 0 && people.every((person) => words.findLast((word) => word.person === person)?.given === true)
}

/** No hearing, no hearing before others, and no mediation that the petitioner did not agree to. */
const withConsent: Rule = (before, event, _, past) => {
  const needed: readonly ConsentTo[] =
    event.type === 'HearingOrdered'
      ? ['HEARING', ...(event.data.open ? (['PUBLIC_HEARING'] as const) : [])]
      : event.type === 'MediationBegan'
        ? ['MEDIATION']
        : []
  const missing = needed.find((to) => !consented(past, to, peopleOf(before)))
  return missing === undefined ? undefined : `${event.type} without consent to ${missing}`
}

const ONLY_PETITIONER: readonly CaseEvent['type'][] = ['MatterWithdrawn', 'EvaluationGiven', 'ReviewWithdrawn', 'NonPerformanceReported']

/** 撤回、评价 are the person's own acts: no member of staff does them, and no job. */
const ownActs: Rule = (_, { type, by }) => (ONLY_PETITIONER.includes(type) && by !== 'petitioner' ? `${type} by ${by}` : undefined)

const leavesAlone = on('PersonLeft', ({ data, by }) =>
  data.why === 'WITHDREW' && by !== 'petitioner' ? `${data.person} was made to leave by ${by}` : undefined,
)

/** 撤回 of a joint petition is nobody's alone: whoever wants out leaves, and the others go on. */
const withdrawnByAll = on('MatterWithdrawn', (_, before) =>
  peopleOf(before).length > 1 ? 'one of several withdrew the whole matter' : undefined,
)

const withdrawnStays: Rule = (before, event, after) => {
  if (before.phase !== 'WITHDRAWN' || after.phase === 'WITHDRAWN') return undefined
  return event.type === 'NewFactsExamined' && event.data.found ? undefined : `${event.type} took up what was withdrawn`
}

/** 第二十条第三款: at most five speak, and they are petitioners. */
const representatives: Rule = (before, { type }, { representatives: chosen }) => {
  if (chosen.length > 5) return `${chosen.length} representatives`
  const stranger = type === 'RepresentativesElected' ? chosen.find((one) => !peopleOf(before).includes(one)) : undefined
  return stranger === undefined ? undefined : `${stranger} speaks and is no petitioner`
}

/** 民法典 第一百六十五条、第一百七十三条: an agent acts for somebody who petitions, two at most for each. */
const mandates: Rule = (_, event, after) => {
  const people = peopleOf(after)
  const orphan = after.mandates.find(({ principal }) => !people.includes(principal))
  if (orphan !== undefined && after.persons.length > 0) return `${orphan.id} outlived its principal`
  if (event.type !== 'MandateGiven') return undefined
  const { principal } = event.data
  const today = asDate(event.at)
  const standing = after.mandates.filter((one) => one.principal === principal && one.until >= today)
  return standing.length > 2 ? `${standing.length} agents for ${principal}` : undefined
}

const CLAIMS = ['claim-1', 'claim-2']

/** 诉求: none is lost; what is not here was split off. */
const claims: Rule = (_, { type }, after, past) => {
  const off = new Set(past.flatMap((event) => (event.type === 'ClaimsSplitOff' ? event.data.claims : [])))
  const lost = CLAIMS.find((claim) => !after.claims.includes(claim) && !off.has(claim) && type !== 'ClaimsSplitOff')
  return lost === undefined && after.claims.length > 0 ? undefined : `${type} lost ${lost ?? 'every claim'}`
}

/** Whoever can be reached stays to be told. */
const reached: Rule = (before, { type }, after) =>
  (before.notifiable && !after.notifiable) || (before.addressed && !after.addressed)
    ? `${type} unlearned how to reach the petitioner`
    : undefined

/** 第二十三条第二款: no notice is left out where the petitioner can be reached. */
const told: Rule = (before, { type, data }) =>
  'told' in data && data.told === 'NOT_REACHABLE' && before.notifiable && type !== 'MatterTerminated' ? `${type} was not told` : undefined

/** A notice that was owed is given once, for a notice that was really left out. */
const owed = on('OwedNoticeGiven', ({ data }, _, past) => {
  const left = past.find(({ version }) => version === data.notice)?.data
  if (left === undefined || !('told' in left) || left.told !== 'NOT_REACHABLE') return 'a notice made up for that was not owed'
  return past.some((one) => one.type === 'OwedNoticeGiven' && one.data.notice === data.notice) ? 'the same notice twice' : undefined
})

export const PARTIES: Rules = {
  ...{ withConsent, ownActs, leavesAlone, withdrawnByAll, withdrawnStays },
  ...{ representatives, mandates, claims, reached, told, owed },
}
