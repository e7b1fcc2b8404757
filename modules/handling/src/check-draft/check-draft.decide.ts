import type { CaseEvent, OpinionChecked } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { CheckDraft } from './check-draft.contract.ts'

type Refused = 'not-your-matter' | 'no-draft' | 'not-a-checker' | 'not-your-own-draft' | 'already-checked'

const CHECKERS = ['legal-checker', 'handler']

const decide = ({ life, draft }: Handling, { remarks }: CheckDraft, stamp: Stamp): Decision<OpinionChecked, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'DRAFTED' || draft === undefined) return refuse('no-draft')
  if (!CHECKERS.some((role) => stamp.roles.includes(role))) return refuse('not-a-checker', SIGNED_BY_HEAD)
  if (draft.by === stamp.by) return refuse('not-your-own-draft', SIGNED_BY_HEAD)
  return draft.checkedBy === undefined ? [{ type: 'OpinionChecked', data: {}, sealed: { remarks } }] : refuse('already-checked')
}

/** 合法性审查: a second person of the unit reads the draft before the head signs it; a new draft is read anew. */
export const checkDraft: Decider<Handling, CheckDraft, CaseEvent, OpinionChecked, Refused> = { initial, evolve, decide }
