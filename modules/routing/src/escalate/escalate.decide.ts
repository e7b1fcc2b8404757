import { type CaseEvent, documentEntry, type MatterEscalated, type Phase, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { officeFault } from '../routing.decide.ts'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { Escalate } from './escalate.contract.ts'

type Refused = 'petition-office-only' | 'not-with-office'

const BASIS = '信访工作条例 第二十二条第一款第一项'

const WITH_OFFICE: readonly Phase[] = ['REGISTERED', 'RETURNED']

const decide = ({ life }: Routing, { urgent, reasons }: Escalate, stamp: Stamp): Decision<MatterEscalated, Refused> => {
  const elsewhere = officeFault(stamp, BASIS)
  if (elsewhere !== undefined) return elsewhere
  if (life === undefined || !WITH_OFFICE.includes(life.phase)) return refuse('not-with-office', BASIS)
  return [{ type: 'MatterEscalated', data: { urgent }, sealed: { reasons }, entry: documentEntry(stamp.organ, '请', yearOf(stamp.at)) }]
}

/** 报请决定: important or urgent, put before the Party committee and government. The office's fifteen days go on (信访工作条例 第二十二条第一款第一项). */
export const escalate: Decider<Routing, Escalate, CaseEvent, MatterEscalated, Refused> = { initial, evolve, decide }
