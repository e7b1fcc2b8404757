import type { CaseEvent, Life } from '@onedoor/case'
import { addDays, asDate } from '@onedoor/clock'
import { has, last, on, type Past, type Rule, type Rules, since } from './rule.ts'

const WORK: readonly CaseEvent['type'][] = [
  'MatterReferred',
  'MatterAccepted',
  'OpinionDrafted',
  'OpinionIssued',
  'TrackChosen',
  'SuggestionTaken',
]

const reopens = (past: Past): boolean =>
  past.some((event) => event.type === 'HandlingReopened' || (event.type === 'NewFactsExamined' && event.data.found))

/** 第三十六条第三款: after the final review the same matter is not handled again, unless facts or reasons were examined and found new, or it was not really done. */
const afterFinal: Rule = (_, { type }, __, past) => {
  if (!WORK.includes(type)) return undefined
  const served = past.findLastIndex((event) => event.type === 'ReviewServed' && event.data.level === 2)
  if (served === -1) return undefined
  const redo = last(past.slice(0, served), 'ReviewDecided')?.data.outcome === 'REDO'
  return redo || reopens(past.slice(served)) ? undefined : `${type} after the final review, with nothing new`
}

/** 程序终结: only new facts or reasons open it again. */
const terminatedStays: Rule = (before, event, after) => {
  if (before.phase !== 'TERMINATED' || after.phase === 'TERMINATED') return undefined
  if (event.type === 'NewFactsExamined' && event.data.found) return undefined
  return event.type === 'ReviewRequested' || event.type === 'NonPerformanceReported' ? undefined : `${event.type} opened what was ended`
}

const passed = ({ clocks }: Life, today: string): boolean => {
  const right = clocks.findLast(({ id }) => id === 'P01' || id === 'P02')
  return right !== undefined && today > right.legalDue
}

/** 终结理由: each as the file shows it, and always by the head of the office. */
const termination = on('MatterTerminated', ({ data: { why }, by, at }, before, past) => {
  if (!by.startsWith('office-head')) return `ended by ${by}`
  const grounds: Readonly<Record<typeof why, boolean>> = {
    FINAL_REVIEW: last(past, 'ReviewServed')?.data.level === 2,
    NO_REVIEW_ASKED: passed(before, asDate(at)),
    SETTLED_AND_PERFORMED: past.some((event) => event.type === 'MediationEnded' && event.data.outcome === 'AGREED'),
    DIED_WITHOUT_SUCCESSOR: before.persons.length === 0 && past.some((event) => event.type === 'PersonLeft' && event.data.why === 'DIED'),
  }
  return grounds[why] ? undefined : `ended as ${why}, which the file does not show`
})

/** What was promised is done before anything ends, unless the review took the promise away. */
const promisesKept = on('MatterTerminated', (_, { promises, review }) => {
  const open = promises.some(({ performedOn }) => performedOn === undefined)
  return open && review?.outcome !== 'REVOKE' && review?.outcome !== 'ALTER' ? 'ended with an open promise' : undefined
})

/** 办结 is not 化解: two days, set by two facts, and a promise that is open again takes both away. */
const twoFlags: Rule = (before, { type }, after) => {
  if (after.resolvedOn !== undefined && before.resolvedOn === undefined && type !== 'MatterResolved') return `${type} resolved it`
  if (after.resolvedOn !== undefined && after.promises.some(({ performedOn }) => performedOn === undefined))
    return 'resolved with an open promise'
  return type === 'MatterResolved' && after.closedOn !== before.closedOn ? 'resolving closed it' : undefined
}

/** Silence is never satisfaction: the petitioner says so, or said that they may be asked. */
const confirmed = on('MatterResolved', ({ data: { confirmedBy }, by }, before) => {
  if (confirmedBy === 'PETITIONER') return by === 'petitioner' ? undefined : `${by} confirmed for the petitioner`
  return before.consents.some(({ to }) => to === 'FOLLOW_UP') ? undefined : 'followed up without consent'
})

/** What machines may do by themselves: keep, count and remember, and nothing that ends or decides. */
const MACHINES: readonly CaseEvent['type'][] = [
  ...(['EvaluationWindowClosed', 'CalendarChanged', 'MandateEnded', 'UnitSucceeded', 'PaperSealed', 'FileTextRead'] as const),
]

const machines: Rule = (_, { type, by }) => (by === 'system' && !MACHINES.includes(type) ? `a machine did ${type}` : undefined)

const ENDED: readonly CaseEvent['type'][] = ['OpinionServed', 'SimpleAnswered', 'SuggestionAnswered']

/** 评价: after an answer, once for each, and not before thirty days is it said that nothing was rated. */
const rating: Rule = (before, event, _, past) => {
  if (event.type !== 'EvaluationGiven' && event.type !== 'EvaluationWindowClosed') return undefined
  const answer = past.findLast(({ type }) => ENDED.includes(type))
  if (answer === undefined) return `${event.type} before there was an answer`
  if (has(past, 'EvaluationWindowClosed')) return `${event.type} after the time to rate`
  if (event.type === 'EvaluationGiven')
    return past.some((one) => one.type === 'EvaluationGiven' && one.data.about === event.data.about) ? 'rated twice' : undefined
  const served = before.servedOn ?? ''
  return asDate(event.at) > addDays(served, 30) ? undefined : 'closed while it could be rated'
}

/** 支持意见的执行: a promise is done once, on proof, or said again to be undone by the petitioner alone. */
const performed: Rule = (before, event, after) => {
  const undone = before.promises.filter(({ performedOn }) => performedOn !== undefined).length
  const now = after.promises.filter(({ performedOn }) => performedOn !== undefined).length
  if (now > undone && event.type !== 'InstalmentPerformed') return `${event.type} performed a promise`
  if (now < undone && event.type !== 'NonPerformanceReported') return `${event.type} undid a promise`
  return event.type === 'InstalmentPerformed' && event.data.proof.length === 0 ? 'performed without proof' : undefined
}

/** 第四十条: the office presses a unit that has to do with it, and nobody presses the petitioner. */
const pressed = on('SupervisionOpened', ({ data: { unit }, organ }, before) =>
  organ === 'office' && before.units.includes(unit) ? undefined : `${organ} pressed ${unit}`,
)

/** 简易办理 refuses nothing. */
const simple = on('SimpleAnswered', ({ data: { claims } }) =>
  claims.some(({ outcome }) => outcome === 'NOT_SUPPORTED') ? 'refused in the simple procedure' : undefined,
)

/** 第三十二条: every claim has its answer, once. */
const everyClaim = on('OpinionIssued', ({ data: { claims } }, before) => {
  const answered = claims.map(({ claim }) => claim)
  return before.claims.every((claim) => answered.includes(claim)) && new Set(answered).size === answered.length
    ? undefined
    : 'a claim without its answer'
})

/** What is served answers every claim that the matter has that day, also one that came back to it meanwhile. */
const servedWhole: Rule = (before, { type }) =>
  type === 'OpinionServed' && before.claims.some((id) => before.outcomes.every(({ claim }) => claim !== id))
    ? 'served without an answer to every claim'
    : undefined

/** A second person reads what refuses somebody. */
const fourEyes = on('OpinionIssued', ({ data: { claims }, by }, _, past) => {
  const draft = since(past, 'OpinionDrafted')
  const checked = last(draft, 'OpinionChecked')
  const author = last(past, 'OpinionDrafted')?.by
  if (!by.endsWith('-head')) return `signed by ${by}`
  if (!claims.some(({ outcome }) => outcome === 'NOT_SUPPORTED')) return undefined
  return checked !== undefined && checked.by !== author ? undefined : 'a refusal that nobody else read'
})

/** 用印: of each paper one kept copy, and no copy of a paper that is void. */
const papers: Rule = (before, event, _, past) => {
  if (event.type === 'PaperPrinted' && before.voided.includes(event.data.version)) return 'printed what is void'
  if (event.type !== 'PaperSealed') return undefined
  const { version, kind } = event.data
  const again = past.some((one) => one.type === 'PaperSealed' && one.data.version === version && one.data.kind === kind)
  return again ? 'sealed a second time' : undefined
}

/** 个人信息保护法 第四十七条: words are needed while an office owes something or the petitioner may still ask. */
const erased = on('PersonalDataErased', ({ at }, { clocks }) => {
  const today = asDate(at)
  const right = clocks.find(({ owner, endedOn, legalDue }) => owner === 'petitioner' && endedOn === undefined && legalDue >= today)
  return right === undefined ? undefined : `erased while ${right.id} runs`
})

export const ENDINGS: Rules = {
  ...{ afterFinal, terminatedStays, termination, promisesKept, twoFlags, confirmed, machines, rating, performed },
  ...{ pressed, simple, everyClaim, servedWhole, fourEyes, papers, erased },
}
