import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { type Found, findingData, findingFault, type NotFound } from '../finding.decide.ts'
import type { LookBackAnswered, LookBackEvent } from '../look-back.events.ts'
import { evolve, initial, type LookBack } from '../look-back.state.ts'

type Refused = NotFound | 'look-back-answered'

const decide = (state: LookBack, found: Found, stamp: Stamp): Decision<LookBackAnswered, Refused> => {
  const fault = findingFault(state, found, stamp)
  if (fault !== undefined) return fault
  if (state.findings[found.matter] !== undefined) return refuse('look-back-answered')
  return [{ type: 'LookBackAnswered', data: findingData(found), sealed: { text: found.text } }]
}

/** 回头看: what is really done, seen by somebody of the unit who did not do it. */
export const answerLookBack: Decider<LookBack, Found, LookBackEvent, LookBackAnswered, Refused> = { initial, evolve, decide }
