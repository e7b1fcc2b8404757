import { type CaseEvent, type EscalationDecided, PETITION_OFFICE } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { officeFault } from '../routing.decide.ts'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { RecordDecision } from './record-decision.contract.ts'

type Refused = 'petition-office-only' | 'not-escalated' | 'already-decided' | 'not-to-itself'

const BASIS = '信访工作条例 第二十二条第一款第一项'

const decide = ({ life }: Routing, { unit, instruction }: RecordDecision, stamp: Stamp): Decision<EscalationDecided, Refused> => {
  const elsewhere = officeFault(stamp, BASIS)
  if (elsewhere !== undefined) return elsewhere
  if (life?.phase !== 'ESCALATED') return refuse('not-escalated', BASIS)
  if (life.instructed === true) return refuse('already-decided', BASIS)
  if (unit === PETITION_OFFICE) return refuse('not-to-itself', BASIS)
  return [{ type: 'EscalationDecided', data: { unit }, sealed: { instruction } }]
}

/** What the leaders decided: which unit handles it. The office then assigns it to that unit, with a day for the report. */
export const recordDecision: Decider<Routing, RecordDecision, CaseEvent, EscalationDecided, Refused> = { initial, evolve, decide }
