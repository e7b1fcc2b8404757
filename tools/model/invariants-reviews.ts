import type { CaseEvent } from '@onedoor/case'
import { has, last, on, type Past, type Rule, type Rules, since } from './rule.ts'

const ACTED: readonly CaseEvent['type'][] = [
  ...(['MatterAccepted', 'OpinionDrafted', 'OpinionChecked', 'OpinionCosigned', 'OpinionIssued', 'OpinionServed'] as const),
  ...(['SimpleAnswered', 'AssistanceGiven'] as const),
]
const REVIEWED: readonly CaseEvent['type'][] = ['ReviewDrafted', 'ReviewDecided']

/** What belongs to the latest answer, with its reviews. */
const ofOpinion = (past: Past): Past => since(past, 'OpinionServed', 'SimpleAnswered', 'SuggestionAnswered', 'OtherProcedureEnded')

const servedLevels = (past: Past): readonly number[] => past.flatMap((event) => (event.type === 'ReviewServed' ? [event.data.level] : []))

/** 两级为限 (第三十五条、第三十六条): one first and one final review of an opinion, in that order, and no third. */
const twoLevels = on('ReviewRequested', ({ data: { level } }, _, past) => {
  const done = servedLevels(ofOpinion(past))
  if (done.includes(level)) return `review ${level} a second time of the same opinion`
  if (done.includes(2)) return 'a review after the final review'
  return level === 2 && !done.includes(1) ? 'a final review before a first one' : undefined
})

/** 上一级: the final review is asked for above the organ that reviewed first. */
const above = on('ReviewRequested', ({ data: { level, body } }, { unit }, past) => {
  if (body === unit) return `${body} is asked to review its own answer`
  return level === 2 && last(past, 'ReviewServed')?.organ === body ? `${body} is asked to review its own review` : undefined
})

/** 复查 is independent of the first decision, and 复核 of both. */
const independent: Rule = (_, event, __, past) => {
  if (event.type !== 'ReviewDrafted' && event.type !== 'ReviewDecided') return undefined
  const deciders = past.filter(
    (one) =>
      ACTED.includes(one.type) || (event.data.level === 2 && REVIEWED.includes(one.type) && 'level' in one.data && one.data.level === 1),
  )
  if (deciders.some(({ by }) => by === event.by)) return `${event.by} reviews what they decided`
  return undefined
}

/** 上一级: the organ that reviews is never the one that answered, nor the one that reviewed first. */
const anotherOrgan = on('ReviewDecided', ({ organ, data: { level } }, _, past) => {
  const answer = last(past, 'OpinionIssued', 'SimpleAnswered')
  if (answer?.organ === organ) return `${organ} reviews its own opinion`
  const first = last(ofOpinion(past), 'ReviewDecided')
  return level === 2 && first?.organ === organ ? `${organ} reviews its own review` : undefined
})

const underWay = (past: Past): Past => since(past, 'ReviewRequested', 'ReviewMovedUp')

/** Who looks at it: named when it was taken, or named to go on for somebody who stands aside. */
const reviewerOf = (past: Past): string | undefined =>
  underWay(past).reduce<string | undefined>((named, event) => {
    if (event.type === 'ReviewAccepted') return event.data.reviewer
    return event.type === 'RecusalDecided' && event.data.granted && event.data.of === named ? event.data.replacement : named
  }, undefined)

/** Drafted by whoever was named to look at it. */
const byNamed = on('ReviewDrafted', ({ by }, _, past) => {
  const reviewer = reviewerOf(past)
  return reviewer === by ? undefined : `drafted by ${by}, where ${reviewer ?? 'nobody'} was named`
})

/** Signed and declined by the head of the organ that reviews, and nobody else's. */
const byHead: Rule = (before, { type, by, organ }) => {
  if (type !== 'ReviewDecided' && type !== 'ReviewDeclined') return undefined
  return by.endsWith('-head') && organ === before.review?.body ? undefined : `${type} by ${by} of ${organ}`
}

const afterDraft = on('ReviewDecided', (_, __, past) =>
  last(underWay(past), 'ReviewDrafted', 'ReviewReturned')?.type === 'ReviewDrafted' ? undefined : 'signed without a draft',
)

/** Whoever asked in time is not turned away as late (第三十五条; 交邮视为提出). */
const notLate = on('ReviewDeclined', ({ data: { ground, level } }, before, past) => {
  if (ground !== 'OUT_OF_TIME') return undefined
  const asked = last(past, 'ReviewRequested')?.data.sentOn
  const until = before.clocks.findLast(({ id }) => id === (level === 1 ? 'P01' : 'P02'))?.legalDue
  return asked !== undefined && until !== undefined && asked > until ? undefined : 'declined as late what came in time'
})

/** Every right that a decision leaves open is there: after an opinion the first review, after that the final one, unless it is decided anew. */
const rightBegins: Rule = (before, event, after) => {
  const began = (id: string): boolean =>
    after.clocks.filter((clock) => clock.id === id).length > before.clocks.filter((clock) => clock.id === id).length
  if (event.type === 'OpinionServed') return began('P01') ? undefined : 'an opinion without a day to ask for review'
  if (event.type !== 'ReviewServed' || event.data.level !== 1 || after.phase === 'HANDLING') return undefined
  return began('P02') ? undefined : 'a first review without a day to ask for the final one'
}

const words = (event: Past[number] | undefined): string =>
  JSON.stringify(event?.type === 'OpinionIssued' ? [event.data.claims, event.sealed] : [])

/** 责令重新作出: not the same opinion again. */
const redone = on('OpinionIssued', (event, _, past) => {
  const served = past.findLastIndex(({ type }) => type === 'ReviewServed')
  if (served === -1 || has(past.slice(served), 'OpinionServed')) return undefined
  const decided = last(past.slice(0, served), 'ReviewDecided')
  const revoked = last(past.slice(0, served), 'OpinionIssued')
  return decided?.data.outcome === 'REDO' && words(revoked) === words(event) ? 'the revoked opinion once more' : undefined
})

export const REVIEWS: Rules = { twoLevels, above, independent, anotherOrgan, byNamed, byHead, afterDraft, notLate, rightBegins, redone }
