import { type CaseEvent, documentEntry, type ObjectionRejected, type ObjectionUpheld, PETITION_OFFICE, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, initial, type Routing } from '../routing.state.ts'
import type { DecideObjection } from './decide-objection.contract.ts'

type Decided = ObjectionUpheld | ObjectionRejected
type Refused = 'petition-office-only' | 'no-objection-open'

const decide = ({ life, objecting }: Routing, command: DecideObjection, stamp: Stamp): Decision<Decided, Refused> => {
  if (stamp.organ !== PETITION_OFFICE) return refuse('petition-office-only', '信访工作条例 第二十三条第三款')
  if (life?.phase !== 'OBJECTED' || objecting === undefined) return refuse('no-objection-open')
  return [
    {
      type: command.uphold ? 'ObjectionUpheld' : 'ObjectionRejected',
      data: { unit: objecting },
      sealed: { reasons: command.reasons },
      entry: documentEntry(stamp.organ, '核', yearOf(stamp.at)),
    },
  ]
}

/** 核实: the office that sent the matter says, with reasons, whether it comes back or stays (信访工作条例 第二十三条第三款). */
export const decideObjection: Decider<Routing, DecideObjection, CaseEvent, Decided, Refused> = { initial, evolve, decide }
