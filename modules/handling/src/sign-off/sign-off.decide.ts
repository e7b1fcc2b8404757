import {
  type CaseEvent,
  dayOf,
  documentEntry,
  type HeldPost,
  type Life,
  type OpinionIssued,
  type Passing,
  passed,
  RECUSAL,
  stopFault,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { ANSWERING, answerFault, awaited, COSIGNING, heldBy, isHead, repeatFault, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { type Draft, evolve, type Handling, initial } from '../handling.state.ts'
import { otherChecker } from './checkers.decide.ts'

type Refused =
  | 'not-your-matter'
  | 'no-draft'
  | 'not-head-of-unit'
  | 'drafted-by-recused'
  | 'not-checked'
  | 'checker-signs'
  | 'not-cosigned'
  | 'promise-day-past'
  | 'redo-repeats-opinion'
  | 'reply-stopped'
  | 'unknown-claim'
  | 'claims-unanswered'
  | 'claim-answered-twice'

/** `posts`: who holds and held which post, from the directory. `stops`: what the reply check stopped for, of the draft that lies there. */
export type SignOffCommand = Passing & Readonly<{ posts: readonly HeldPost[] }>

/** A refusal, or an answer for several units, is read by a second person before it goes out. */
const needsCheck = ({ claims }: Draft, assisting: readonly string[]): boolean =>
  assisting.length > 0 || claims.some(({ outcome }) => outcome === 'NOT_SUPPORTED')

/** What somebody wrote or checked before standing aside is not signed: whoever goes on with it drafts anew, and the check is made anew with it. */
const leftBehind = ({ recused }: Life, { by, checkedBy }: Draft): boolean => recused.some((who) => who === by || who === checkedBy)

const chainFault = ({ life, given }: Handling, draft: Draft, stamp: Stamp): Refusal<Refused> | undefined => {
  if (life === undefined) return refuse('not-your-matter')
  if (leftBehind(life, draft)) return refuse('drafted-by-recused', RECUSAL)
  const today = dayOf(stamp.at)
  if (needsCheck(draft, life.assisting) && draft.checkedBy === undefined) return refuse('not-checked', SIGNED_BY_HEAD)
  if (awaited(life, { draft, given, today }).length > 0) return refuse('not-cosigned', COSIGNING)
  const past = draft.claims.some(({ performBy = [] }) => performBy.some((day) => day <= today))
  if (past) return refuse('promise-day-past', '信访工作条例 第三十二条第二款')
  // Claims may have come back to the matter since the draft was written.
  return answerFault(life, draft.claims)
}

/** 审核 and 签发 are two people’s, unless the unit has nobody else; then the record says so. */
const alone = ({ life }: Handling, draft: Draft, stamp: Stamp): boolean =>
  needsCheck(draft, life?.assisting ?? []) && draft.checkedBy === stamp.by

type Signing = Passing & Readonly<{ checkedAlone: boolean }>

const issued = ({ claims, words }: Draft, { checkedAlone, ...passing }: Signing, { by, organ, at }: Stamp): OpinionIssued => ({
  type: 'OpinionIssued',
  data: { claims, signedBy: by, ...(checkedAlone && { checkedAlone }), ...passed(passing).data },
  ...(words !== undefined && { sealed: { ...words, ...passed(passing).sealed } }),
  entry: documentEntry(organ, '答', yearOf(at)),
})

const wordsFault = ({ revoked }: Handling, { claims, words }: Draft): Refusal<'no-draft' | 'redo-repeats-opinion'> | undefined =>
  words === undefined ? refuse('no-draft') : repeatFault(revoked, { claims, ...words })

const decide = (state: Handling, { posts, ...passing }: SignOffCommand, stamp: Stamp): Decision<OpinionIssued, Refused> => {
  const { life, draft } = state
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'DRAFTED' || draft === undefined) return refuse('no-draft')
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  const fault = wordsFault(state, draft) ?? chainFault(state, draft, stamp) ?? stopFault(passing, ANSWERING)
  if (fault !== undefined) return fault
  const checkedAlone = alone(state, draft, stamp)
  if (checkedAlone && otherChecker(state, draft, posts, stamp)) return refuse('checker-signs', SIGNED_BY_HEAD)
  return [issued(draft, { ...passing, checkedAlone }, stamp)]
}

/** 签发: drafted, checked, co-signed, and then the head of the unit signs exactly the draft that lies there (党政机关公文处理工作条例 第二十二条). */
export const signOff: Decider<Handling, SignOffCommand, CaseEvent, OpinionIssued, Refused> = { initial, evolve, decide }
