import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import type { CaseEvent } from '../case-event.ts'
import type { ReviewLevel } from '../events/review.ts'
import { dayOf } from '../life/clocks.ts'

/** 岗位: who held which post in which unit, from when to when, both days included. */
export type HeldPost = Readonly<{ person: string; unit: string; role: string; from: DateOnly; until?: DateOnly }>

/** The decision under review, as far as it says who may not look at it again. */
export type Decided = Readonly<{
  /** Staff who did anything in the file, or are named in it, before this review was asked for. */
  actors: readonly string[]
  /** Units that drafted, checked, signed or took part in the decision, and at the second level the first reviewer. */
  units: readonly string[]
  /** Who stands aside in this matter, or asked to. */
  recused: readonly string[]
  from: DateOnly
}>

export type Dependence = 'ACTED' | 'RECUSED' | 'UNIT' | 'SUPERIOR'

const NAMED = ['handler', 'signedBy', 'approvedBy', 'reviewer', 'replacement', 'proposedBy'] as const
const NOBODY = ['', 'petitioner', 'system']
/** Of whom it is an answer: whoever draws it up, checks it, signs it or gives a part of it. */
const DECIDING: readonly CaseEvent['type'][] = [
  ...(['MatterAccepted', 'OpinionDrafted', 'OpinionChecked', 'OpinionCosigned', 'OpinionIssued', 'AssistanceGiven'] as const),
  ...(['SimpleAnswered', 'SuggestionAnswered', 'ReviewDrafted', 'ReviewDecided'] as const),
]

const ENDING: readonly CaseEvent['type'][] = ['ReviewServed', 'ReviewDeclined', 'ReviewWithdrawn', 'MatterWithdrawn']

const textIn = (event: Recorded<CaseEvent>, field: string): readonly string[] => {
  const value = (event.data as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? [value] : []
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => !NOBODY.includes(id))

/**
 * Everything on file that led to the decision. After a redo, an earlier review of the same level lies there too: whoever looked then had no part in what the unit
 * decided anew, and may look again.
 */
const decisionBefore = (events: readonly Recorded<CaseEvent>[], level: ReviewLevel): readonly Recorded<CaseEvent>[] => {
  const kept: Recorded<CaseEvent>[] = []
  let underReview = false
  for (const event of events) {
    if (event.type === 'ReviewRequested' && event.data.level === level) underReview = true
    if (!underReview) kept.push(event)
    if (ENDING.includes(event.type)) underReview = false
  }
  return kept
}

/** What the case file says of the decision that the review of this level is asked against. */
export const decidedIn = (events: readonly Recorded<CaseEvent>[], level: ReviewLevel): Decided => {
  const before = decisionBefore(events, level)
  const [first] = events
  return {
    actors: unique(before.flatMap((event) => [event.by, ...NAMED.flatMap((field) => textIn(event, field))])),
    units: unique(before.filter(({ type }) => DECIDING.includes(type)).map(({ organ }) => organ)),
    recused: unique(
      events.flatMap((event) =>
        (event.type === 'RecusalDecided' && event.data.granted) || (event.type === 'RecusalAsked' && event.data.from === 'SELF')
          ? [event.data.of]
          : [],
      ),
    ),
    from: first === undefined ? '0001-01-01' : receivedOn(first),
  }
}

const receivedOn = (event: Recorded<CaseEvent>): DateOnly => (event.type === 'MatterRegistered' ? event.data.receivedOn : dayOf(event.at))

const holds = (post: HeldPost, day: DateOnly): boolean => post.from <= day && (post.until === undefined || post.until >= day)

/** Held at some time between the day the matter came in and today. */
const heldMeanwhile = ({ from, until }: HeldPost, since: DateOnly, today: DateOnly): boolean =>
  from <= today && (until === undefined || until >= since)

type Bench = Readonly<{ decided: Decided; posts: readonly HeldPost[]; body: string; today: DateOnly }>

/** By what this person alone did, is or was. */
const ownDependence = (person: string, { decided, posts, today }: Bench): Dependence | undefined => {
  if (decided.actors.includes(person)) return 'ACTED'
  if (decided.recused.includes(person)) return 'RECUSED'
  const there = posts.some(
    (post) => post.person === person && decided.units.includes(post.unit) && heldMeanwhile(post, decided.from, today),
  )
  return there ? 'UNIT' : undefined
}

/**
 * Why this person of the reviewing organ cannot look at the decision (信访工作条例 第二十八条第三款, and because the law has another organ look):
 * took part in it, stands aside, has or had a post with whoever made it, or works under a head of whom one of these is true. Nothing: independent.
 */
export const dependenceOf = (person: string, bench: Bench): Dependence | undefined => {
  const own = ownDependence(person, bench)
  if (own !== undefined) return own
  const { posts, body, today } = bench
  const heads = posts.filter((post) => post.unit === body && post.role === 'review-head' && post.person !== person && holds(post, today))
  return heads.some((head) => ownDependence(head.person, bench) !== undefined) ? 'SUPERIOR' : undefined
}

export type Candidate = Readonly<{ person: string; role: string; dependence?: Dependence }>

/** Everybody in the reviewing organ who reviews, with what stands in their way. */
export const candidatesIn = (bench: Bench): readonly Candidate[] =>
  bench.posts
    .filter((post) => post.unit === bench.body && ['reviewer', 'review-head'].includes(post.role) && holds(post, bench.today))
    .map(({ person, role }) => {
      const dependence = dependenceOf(person, bench)
      return { person, role, ...(dependence !== undefined && { dependence }) }
    })

/** A review wants one who looks and one who signs: without either the organ has nobody free, and the review moves up. */
export const nobodyFree = (candidates: readonly Candidate[]): boolean => {
  const free = candidates.filter(({ dependence }) => dependence === undefined)
  return free.length === 0 || !free.some(({ role }) => role === 'review-head')
}
