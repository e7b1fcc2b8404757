import { type CaseEvent, documentEntry, type MatterAccepted, notWritten, yearOf } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, noticeFault } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { Accept } from './accept.contract.ts'

type Refused = 'not-your-matter' | 'not-received' | 'already-notified' | 'must-be-told' | 'must-be-written'

const decide = ({ life }: Handling, { told, contact = '' }: Accept, stamp: Stamp): Decision<MatterAccepted, Refused> => {
  const fault = noticeFault(life, stamp)
  if (fault !== undefined) return fault
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  const silent = notWritten(life, told)
  if (silent !== undefined) return silent
  return [
    {
      type: 'MatterAccepted',
      data: { unit: stamp.organ, track: 'PETITION', procedure: 'ORDINARY', handler: stamp.by, contact, told },
      entry: documentEntry(stamp.organ, '受', yearOf(stamp.at)),
    },
  ]
}

/** 受理: the unit says in writing that it takes the matter and who handles it (信访工作条例 第二十三条); the sixty days run from here (第三十四条). */
export const accept: Decider<Handling, Accept, CaseEvent, MatterAccepted, Refused> = { initial, evolve, decide }
