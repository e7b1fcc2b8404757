import { type CaseEvent, type CosignSettled, PETITION_OFFICE } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { COSIGNING } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { SettleCosign } from './settle-cosign.contract.ts'

type Refused = 'cosign-not-escalated' | 'petition-office-only'

const decide = ({ life, draft }: Handling, { unit, without, reasons }: SettleCosign, stamp: Stamp): Decision<CosignSettled, Refused> => {
  if (stamp.organ !== PETITION_OFFICE || !stamp.roles.includes('office-head')) return refuse('petition-office-only', COSIGNING)
  if (life?.phase !== 'DRAFTED' || draft?.escalated.includes(unit) !== true) return refuse('cosign-not-escalated', COSIGNING)
  return [{ type: 'CosignSettled', data: { unit, without }, sealed: { reasons } }]
}

/** 协调会签分歧: for the draft that lies there alone; a new draft is agreed to anew. */
export const settleCosign: Decider<Handling, SettleCosign, CaseEvent, CosignSettled, Refused> = { initial, evolve, decide }
