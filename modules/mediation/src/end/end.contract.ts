import { z } from 'zod'
import { Day, wordsOf } from '../mediation.contract.ts'

const Agreement = z.object({
  oral: z.boolean(),
  answers: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().trim().max(20_000, '不能超过 20000 字｜at most 20,000 characters')),
})

export const End = z.object({
  outcome: z.enum(['AGREED', 'FAILED', 'REFUSED'], '请选择一项｜choose one'),
  /** The day on which the agreement took effect (人民调解法 第二十九条、第三十条); only for an agreement that a mediator brought about. */
  effectiveOn: Day.optional(),
  text: wordsOf(5),
  /** What was agreed, written down here: in writing, or by word of mouth and registered. Left out where the parties wrote it themselves. */
  agreement: Agreement.optional(),
})
export type End = z.infer<typeof End>

/** The petitioner leaves; no reason is asked. */
export const Leave = z.object({ text: z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters').default('') })
