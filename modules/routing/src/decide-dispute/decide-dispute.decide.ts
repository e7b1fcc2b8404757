import { type CaseEvent, type DisputeDecided, documentEntry, PETITION_OFFICE, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { officeFault } from '../routing.decide.ts'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { DecideDispute } from './decide-dispute.contract.ts'

type Refused = 'petition-office-only' | 'no-dispute-open' | 'not-to-itself'

const BASIS = '信访工作条例 第二十四条第一款'

const decide = ({ life }: Routing, { unit, reasons }: DecideDispute, stamp: Stamp): Decision<DisputeDecided, Refused> => {
  const elsewhere = officeFault(stamp, BASIS)
  if (elsewhere !== undefined) return elsewhere
  if (life?.phase !== 'DISPUTED') return refuse('no-dispute-open', BASIS)
  if (unit === PETITION_OFFICE) return refuse('not-to-itself', BASIS)
  return [{ type: 'DisputeDecided', data: { unit }, sealed: { reasons }, entry: documentEntry(stamp.organ, '定', yearOf(stamp.at)) }]
}

/** The decider named the unit. It has the matter at once, owes the notice within fifteen days and cannot object again (信访工作条例 第二十四条第一款). */
export const decideDispute: Decider<Routing, DecideDispute, CaseEvent, DisputeDecided, Refused> = { initial, evolve, decide }
