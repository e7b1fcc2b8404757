import { z } from 'zod'
import { Day, wordsOf } from '../mediation.contract.ts'

export const End = z.object({
  outcome: z.enum(['AGREED', 'FAILED', 'REFUSED'], '请选择一项｜choose one'),
  /** The day on which the agreement took effect (人民调解法 第二十九条、第三十条); only for an agreement that a mediator brought about. */
  effectiveOn: Day.optional(),
  text: wordsOf(5),
})
export type End = z.infer<typeof End>

/** The petitioner leaves; no reason is asked. */
export const Leave = z.object({ text: z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters').default('') })
