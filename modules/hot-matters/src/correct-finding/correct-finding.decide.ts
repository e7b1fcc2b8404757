import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { type Found, findingData, findingFault, type NotFound } from '../finding.decide.ts'
import type { LookBackCorrected, LookBackEvent } from '../look-back.events.ts'
import { evolve, initial, type LookBack } from '../look-back.state.ts'

type Command = Found & Readonly<{ reason: string }>
type Refused = NotFound | 'look-back-not-answered'

const decide = (state: LookBack, { reason, ...found }: Command, stamp: Stamp): Decision<LookBackCorrected, Refused> => {
  const fault = findingFault(state, found, stamp)
  if (fault !== undefined) return fault
  if (state.findings[found.matter] === undefined) return refuse('look-back-not-answered')
  return [{ type: 'LookBackCorrected', data: findingData(found), sealed: { text: found.text, reason } }]
}

/** A finding put right while nobody has taken note of the list: with the reason, and the earlier one stays to be read. */
export const correctFinding: Decider<LookBack, Command, LookBackEvent, LookBackCorrected, Refused> = { initial, evolve, decide }
