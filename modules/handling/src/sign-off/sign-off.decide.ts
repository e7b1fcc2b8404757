import { type CaseEvent, dayOf, documentEntry, type OpinionIssued, yearOf } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { answerFault, awaited, heldBy, isHead, repeatFault, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { type Draft, evolve, type Handling, initial } from '../handling.state.ts'
import type { SignOff } from './sign-off.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'no-draft'
  | 'not-head-of-unit'
  | 'not-checked'
  | 'not-cosigned'
  | 'promise-day-past'
  | 'redo-repeats-opinion'
  | 'unknown-claim'
  | 'claims-unanswered'
  | 'claim-answered-twice'

const COSIGNING = '党政机关公文处理工作条例 第二十条'

/** A refusal, or an answer for several units, is read by a second person before it goes out. */
const needsCheck = ({ claims }: Draft, assisting: readonly string[]): boolean =>
  assisting.length > 0 || claims.some(({ outcome }) => outcome === 'NOT_SUPPORTED')

const chainFault = ({ life, given }: Handling, draft: Draft, stamp: Stamp): Refusal<Refused> | undefined => {
  if (life === undefined) return refuse('not-your-matter')
  const today = dayOf(stamp.at)
  if (needsCheck(draft, life.assisting) && draft.checkedBy === undefined) return refuse('not-checked', SIGNED_BY_HEAD)
  if (awaited(life, { cosigned: draft.cosigned, given, today }).length > 0) return refuse('not-cosigned', COSIGNING)
  const past = draft.claims.some(({ performBy = [] }) => performBy.some((day) => day <= today))
  return past ? refuse('promise-day-past', '信访工作条例 第三十二条第二款') : undefined
}

const decide = (state: Handling, _: SignOff, stamp: Stamp): Decision<OpinionIssued, Refused> => {
  const { life, draft } = state
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'DRAFTED' || draft?.words === undefined) return refuse('no-draft')
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  const fault =
    repeatFault(state.revoked, { claims: draft.claims, ...draft.words }) ??
    chainFault(state, draft, stamp) ??
    // Claims may have come back to the matter since the draft was written.
    answerFault(life, draft.claims)
  if (fault !== undefined) return fault
  return [
    {
      type: 'OpinionIssued',
      data: { claims: draft.claims, signedBy: stamp.by },
      sealed: draft.words,
      entry: documentEntry(stamp.organ, '答', yearOf(stamp.at)),
    },
  ]
}

/** 签发: drafted, checked, co-signed, and then the head of the unit signs exactly the draft that lies there (党政机关公文处理工作条例 第二十二条). */
export const signOff: Decider<Handling, SignOff, CaseEvent, OpinionIssued, Refused> = { initial, evolve, decide }
