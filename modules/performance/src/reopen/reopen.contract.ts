import { z } from 'zod'
import { Day, wordsOf } from '../performance.contract.ts'

export const Reopen = z.object({
  why: z.enum(['NOT_REALLY_DONE', 'NEW_FACTS', 'ORDERED'], '请选择一项｜choose one'),
  /** By when the unit answers anew; only the petition office sets it. */
  dueOn: Day.optional(),
  reasons: wordsOf(10),
})
export type Reopen = z.infer<typeof Reopen>
