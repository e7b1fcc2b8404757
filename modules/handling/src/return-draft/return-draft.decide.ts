import type { CaseEvent, OpinionReturned } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { ReturnDraft } from './return-draft.contract.ts'

type Refused = 'not-your-matter' | 'no-draft' | 'not-head-of-unit'

const decide = ({ life }: Handling, { remarks }: ReturnDraft, stamp: Stamp): Decision<OpinionReturned, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'DRAFTED') return refuse('no-draft')
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  return [{ type: 'OpinionReturned', data: {}, sealed: { remarks } }]
}

/** 退回修改: the head does not sign and says why. The sixty days go on. */
export const returnDraft: Decider<Handling, ReturnDraft, CaseEvent, OpinionReturned, Refused> = { initial, evolve, decide }
