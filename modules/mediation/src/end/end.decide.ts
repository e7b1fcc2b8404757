import { type CaseEvent, dayOf, type MediationEnded } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { mayHold } from '../mediation.decide.ts'
import { evolve, initial, type Mediation } from '../mediation.state.ts'

type Refused = 'not-your-matter' | 'not-mediating' | 'agreement-day-needed' | 'agreement-day-wrong' | 'no-agreement-day'

export type EndMediation = Readonly<{ outcome: MediationEnded['data']['outcome']; effectiveOn?: string | undefined; text: string }>

const EFFECT = '人民调解法 第二十九条、第三十条'

/** From the day of its effect both sides have thirty days to go to court together; so it must be the true one. A settlement between the two alone has no such day. */
const dayFault = (
  { kind, beganOn = '' }: Mediation,
  { outcome, effectiveOn }: EndMediation,
  today: string,
): Refusal<'agreement-day-needed' | 'agreement-day-wrong' | 'no-agreement-day'> | undefined => {
  const confirmable = outcome === 'AGREED' && kind !== 'SETTLEMENT'
  if (effectiveOn === undefined) return confirmable ? refuse('agreement-day-needed', EFFECT) : undefined
  if (!confirmable) return refuse('no-agreement-day')
  return beganOn <= effectiveOn && effectiveOn <= today ? undefined : refuse('agreement-day-wrong', EFFECT)
}

const decide = (state: Mediation, command: EndMediation, stamp: Stamp): Decision<MediationEnded, Refused> => {
  const { life } = state
  const byPetitioner = stamp.by === 'petitioner'
  if (life === undefined || !(byPetitioner || mayHold(life, stamp))) return refuse('not-your-matter')
  if (!life.mediating) return refuse('not-mediating')
  const fault = dayFault(state, command, dayOf(stamp.at))
  if (fault !== undefined) return fault
  const { outcome, effectiveOn, text } = command
  return [{ type: 'MediationEnded', data: { outcome, ...(effectiveOn !== undefined && { effectiveOn }) }, sealed: { text } }]
}

/** 调解结束. Whoever does not want to go on need not (人民调解法 第二十三条): it changes no state and no day, and is no mark against anybody. */
export const endMediation: Decider<Mediation, EndMediation, CaseEvent, MediationEnded, Refused> = { initial, evolve, decide }
