import { type CaseEvent, dayOf, type HeldPost, type Life, PETITION_OFFICE, type Phase, RECUSAL, type RecusalDecided } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { isHead } from '../handling.decide.ts'
import { organOf } from '../handling.state.ts'
import type { DecideRecusal } from './decide-recusal.contract.ts'
import { evolve, initial, otherHead, type Recusing, replacementsFor } from './replacement.decide.ts'

type Refused =
  | 'no-recusal-asked'
  | 'not-in-ones-own-cause'
  | 'not-head-of-unit'
  | 'not-review-head'
  | 'replacement-needed'
  | 'replacement-not-fit'

/** `posts`: who holds and held which post, from the directory. */
export type DecideRecusalCommand = DecideRecusal & Readonly<{ posts: readonly HeldPost[] }>

const OVER: readonly Phase[] = ['LINKED', 'WITHDRAWN', 'TERMINATED']

/** In a review: the head of the reviewing organ; the head of the petition office only where that organ has no other head. */
const inReview = (organ: string, { of, posts }: DecideRecusalCommand, stamp: Stamp, ofOffice: boolean): boolean =>
  (stamp.organ === organ && stamp.roles.includes('review-head')) || (ofOffice && !otherHead(organ, of, { posts, today: dayOf(stamp.at) }))

/**
 * The head of the organ of whoever is asked to stand aside. The head of the petition office where it is that head themselves: for a reviewing organ only
 * where it has no other head, since it does not answer to the office.
 */
const headFault = (life: Life, organ: string | undefined, command: DecideRecusalCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  const ofOffice = stamp.organ === PETITION_OFFICE && stamp.roles.includes('office-head')
  if (organ !== undefined && organ === life.review?.body)
    return inReview(organ, command, stamp, ofOffice) ? undefined : refuse('not-review-head', RECUSAL)
  return ofOffice || (isHead(stamp) && stamp.organ === organ) ? undefined : refuse('not-head-of-unit', RECUSAL)
}

const replacementFault = (
  state: Recusing,
  { of, replacement, posts }: DecideRecusalCommand,
  stamp: Stamp,
): Refusal<Refused> | undefined => {
  const fit = replacementsFor(state, of, { posts, today: dayOf(stamp.at) })
  if (replacement === undefined) return fit.length === 0 ? undefined : refuse('replacement-needed', RECUSAL)
  return fit.includes(replacement) ? undefined : refuse('replacement-not-fit', RECUSAL)
}

const decide = (state: Recusing, command: DecideRecusalCommand, stamp: Stamp): Decision<RecusalDecided, Refused> => {
  const { life, recusals } = state.handling
  const { of, granted, reasons, replacement } = command
  if (life === undefined || OVER.includes(life.phase) || !recusals.includes(of)) return refuse('no-recusal-asked', RECUSAL)
  if (of === stamp.by) return refuse('not-in-ones-own-cause', RECUSAL)
  const fault =
    headFault(life, organOf(state.handling, of), command, stamp) ?? (granted ? replacementFault(state, command, stamp) : undefined)
  const named = granted && replacement !== undefined
  return fault ?? [{ type: 'RecusalDecided', data: { of, granted, ...(named && { replacement }) }, sealed: { reasons } }]
}

/** The head decides, never in their own cause, and names who goes on with it; whoever stands aside can do nothing more in the matter (信访工作条例 第二十八条第三款). */
export const decideRecusal: Decider<Recusing, DecideRecusalCommand, CaseEvent, RecusalDecided, Refused> = { initial, evolve, decide }
