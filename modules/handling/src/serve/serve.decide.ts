import { type CaseEvent, dayOf, type OpinionServed, type Service, type ServiceRefused, serviceFacts, serviceFault } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'

type Refused = 'not-your-matter' | 'not-issued' | ServiceRefused

export type ServeOpinion = Service

const decide = (state: Handling, command: ServeOpinion, stamp: Stamp): Decision<OpinionServed, Refused> => {
  const { life, issuedOn } = state
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'ISSUED') return refuse('not-issued')
  const fault = serviceFault(command, { issuedOn, notifiable: life.notifiable }, dayOf(stamp.at))
  return fault ?? [{ type: 'OpinionServed', ...serviceFacts(command) }]
}

/** 送达: on a proved day, by a lawful way (民事诉讼法 第八十八条以下, by analogy). */
export const serve: Decider<Handling, ServeOpinion, CaseEvent, OpinionServed, Refused> = { initial, evolve, decide }
