import { type CaseEvent, documentEntry, type OpinionIssued, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead, repeatFault, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { SignOff } from './sign-off.contract.ts'

type Refused = 'not-your-matter' | 'no-draft' | 'not-head-of-unit' | 'redo-repeats-opinion'

const decide = ({ life, draft, revoked }: Handling, _: SignOff, stamp: Stamp): Decision<OpinionIssued, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'DRAFTED' || draft?.words === undefined) return refuse('no-draft')
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  const repeats = repeatFault(revoked, { claims: draft.claims, ...draft.words })
  if (repeats !== undefined) return repeats
  return [
    {
      type: 'OpinionIssued',
      data: { claims: draft.claims, signedBy: stamp.by },
      sealed: draft.words,
      entry: documentEntry(stamp.organ, '答', yearOf(stamp.at)),
    },
  ]
}

/** 签发: the head of the unit signs exactly the draft that lies there; nothing can be changed by signing (党政机关公文处理工作条例 第二十二条). */
export const signOff: Decider<Handling, SignOff, CaseEvent, OpinionIssued, Refused> = { initial, evolve, decide }
