import type { CaseEvent, OpinionCosigned } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { COSIGNING, isHead } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Cosign } from './cosign.contract.ts'

type Refused = 'no-draft' | 'not-asked-to-assist' | 'not-head-of-unit' | 'already-cosigned'

const decide = ({ life, draft }: Handling, { remarks }: Cosign, stamp: Stamp): Decision<OpinionCosigned, Refused> => {
  if (life === undefined || !life.assisting.includes(stamp.organ)) return refuse('not-asked-to-assist', COSIGNING)
  if (life.phase !== 'DRAFTED' || draft === undefined) return refuse('no-draft', COSIGNING)
  if (!isHead(stamp)) return refuse('not-head-of-unit', COSIGNING)
  if (draft.cosigned.includes(stamp.organ)) return refuse('already-cosigned', COSIGNING)
  return [{ type: 'OpinionCosigned', data: { unit: stamp.organ }, sealed: { remarks } }]
}

/** 会签: the head of an assisting unit agrees to the draft as it lies there; a new draft is agreed to anew. */
export const cosign: Decider<Handling, Cosign, CaseEvent, OpinionCosigned, Refused> = { initial, evolve, decide }
