import type { DateOnly } from '@onedoor/clock'
import { type Refusal, refuse } from '@onedoor/kernel'

/** Whoever was told this morning when the counter closes must not find it closed earlier: other hours begin tomorrow or later. */
export const hoursFault = (from: DateOnly, today: DateOnly): Refusal<'hours-begin-tomorrow'> | undefined =>
  from > today ? undefined : refuse('hours-begin-tomorrow', '民法典 第二百零三条第二款')
