import { dayOf } from '@onedoor/case'
import { mayDo } from '@onedoor/duty'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { LookBackEvent, LookBackOrdered } from '../look-back.events.ts'
import { evolve, initial, type LookBack } from '../look-back.state.ts'
import type { OrderLookBack } from './order-look-back.contract.ts'

/** `held`: of the matters asked for, those that the unit holds or held. */
type Command = Omit<OrderLookBack, 'commandId'> & Readonly<{ held: readonly string[] }>
type Refused = 'look-back-not-yours' | 'look-back-not-theirs' | 'look-back-day-wrong'

const SUPERVISION = '信访工作条例 第三十八条第二款'

const decide = (_: LookBack, { unit, matters, held, dueOn, text }: Command, stamp: Stamp): Decision<LookBackOrdered, Refused> => {
  if (!mayDo(stamp.roles, 'look-back.order')) return refuse('look-back-not-yours', SUPERVISION)
  const chosen = [...new Set(matters)]
  if (chosen.some((matter) => !held.includes(matter))) return refuse('look-back-not-theirs', SUPERVISION)
  if (dueOn <= dayOf(stamp.at)) return refuse('look-back-day-wrong')
  return [{ type: 'LookBackOrdered', data: { unit, matters: chosen, dueOn }, sealed: { text } }]
}

/** 回头看: a unit looks again at matters of its own. About the work of an office, never about who petitioned; it moves no day and no state of a matter. */
export const orderLookBack: Decider<LookBack, Command, LookBackEvent, LookBackOrdered, Refused> = { initial, evolve, decide }
