import type { Decider, Decision, Stamp } from '@onedoor/kernel'
import { endFault, type NotEnded } from '../look-back.decide.ts'
import type { LookBackEvent, LookBackNoted } from '../look-back.events.ts'
import { evolve, initial, type LookBack } from '../look-back.state.ts'

type Command = Readonly<{ text: string }>

const decide = (state: LookBack, { text }: Command, stamp: Stamp): Decision<LookBackNoted, NotEnded> =>
  endFault(state, stamp) ?? [{ type: 'LookBackNoted', data: {}, sealed: { text } }]

/** Whoever asked takes note, and the list is at an end. It says that the office has read it, not that the matters are over. */
export const noteLookBack: Decider<LookBack, Command, LookBackEvent, LookBackNoted, NotEnded> = { initial, evolve, decide }
