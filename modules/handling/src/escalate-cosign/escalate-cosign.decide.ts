import { type CaseEvent, type CosignEscalated, dayOf, type Life } from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { awaited, COSIGNING, heldBy, isHead } from '../handling.decide.ts'
import { type Draft, evolve, type Handling, initial } from '../handling.state.ts'
import type { EscalateCosign } from './escalate-cosign.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'no-draft'
  | 'not-head-of-unit'
  | 'cosign-not-awaited'
  | 'cosign-already-escalated'
  | 'cosign-day-not-passed'

/** No text sets a time for co-signing. The county’s own: five days to co-sign, and five to settle a disagreement. */
export const COSIGN_DAYS = 5

/** From that day on it can be put before the office: five days after the draft was laid, or at once where the period of the petitioner ends sooner. */
export const escalatableOn = ({ clocks }: Life, { on }: Draft): DateOnly => {
  const after = addDays(on, COSIGN_DAYS)
  const due = clocks.findLast(({ id, endedOn }) => ['C06', 'REDO'].includes(id) && endedOn === undefined)?.legalDue
  return due !== undefined && due <= addDays(after, COSIGN_DAYS) ? on : after
}

const fault = ({ life, draft, given }: Handling, { unit }: EscalateCosign, stamp: Stamp): Refusal<Refused> | undefined => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'DRAFTED' || draft === undefined) return refuse('no-draft', COSIGNING)
  if (!isHead(stamp)) return refuse('not-head-of-unit', COSIGNING)
  const today = dayOf(stamp.at)
  if (!awaited(life, { draft, given, today }).includes(unit)) return refuse('cosign-not-awaited', COSIGNING)
  if (draft.escalated.includes(unit)) return refuse('cosign-already-escalated', COSIGNING)
  return today < escalatableOn(life, draft) ? refuse('cosign-day-not-passed', COSIGNING) : undefined
}

const decide = (state: Handling, command: EscalateCosign, stamp: Stamp): Decision<CosignEscalated, Refused> => {
  const { unit, reasons } = command
  const decideBy = addDays(dayOf(stamp.at), COSIGN_DAYS)
  return fault(state, command, stamp) ?? [{ type: 'CosignEscalated', data: { unit, decideBy }, sealed: { reasons } }]
}

/** 提请协调会签: a unit that gave its part and does not sign cannot hold the answer up for ever. The petitioner’s days go on (信访工作条例 第二十四条第一款、第三十四条). */
export const escalateCosign: Decider<Handling, EscalateCosign, CaseEvent, CosignEscalated, Refused> = { initial, evolve, decide }
