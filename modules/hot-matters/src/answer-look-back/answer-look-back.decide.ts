import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { LookBackAnswered, LookBackEvent } from '../look-back.events.ts'
import { evolve, initial, type LookBack } from '../look-back.state.ts'
import type { AnswerLookBack } from './answer-look-back.contract.ts'

/** `handledBy`: who took the steps that are looked at. */
type Command = Omit<AnswerLookBack, 'commandId'> & Readonly<{ handledBy: readonly string[] }>
type Refused = 'look-back-not-there' | 'look-back-not-yours' | 'look-back-answered' | 'look-back-own-work'

const SUPERVISION = '信访工作条例 第三十八条第二款'

const decide = (state: LookBack, { matter, finding, text, handledBy }: Command, stamp: Stamp): Decision<LookBackAnswered, Refused> => {
  if (!state.matters.includes(matter)) return refuse('look-back-not-there')
  if (state.unit !== stamp.organ) return refuse('look-back-not-yours', SUPERVISION)
  if (state.findings[matter] !== undefined) return refuse('look-back-answered')
  if (handledBy.includes(stamp.by)) return refuse('look-back-own-work', SUPERVISION)
  return [{ type: 'LookBackAnswered', data: { matter, finding }, sealed: { text } }]
}

/** 回头看: what is really done, seen by somebody of the unit who did not do it. */
export const answerLookBack: Decider<LookBack, Command, LookBackEvent, LookBackAnswered, Refused> = { initial, evolve, decide }
