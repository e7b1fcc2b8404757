import { type Refusal, refuse } from '@onedoor/kernel'
import type { Told } from '../events/handling.ts'
import type { Life } from '../life/life.ts'

type Reached = Pick<Life, 'notifiable' | 'addressed'>

const UNREACHABLE = '信访工作条例 第二十三条第二款'

/** A notice is owed unless name or address is unclear (信访工作条例 第二十三条第二款). */
export const notTold = (life: Pick<Reached, 'notifiable'>, told: Told, basis = UNREACHABLE): Refusal<'must-be-told'> | undefined =>
  told === 'NOT_REACHABLE' && life.notifiable ? refuse('must-be-told', basis) : undefined

/** What is told in writing (信访工作条例 第二十三条第三款): a call will do only for whoever left no address. */
export const notWritten = (
  life: Reached,
  told: Told,
  basis = '信访工作条例 第二十三条第三款',
): Refusal<'must-be-told' | 'must-be-written'> | undefined =>
  told === 'PHONE' && life.addressed ? refuse('must-be-written', basis) : notTold(life, told)
