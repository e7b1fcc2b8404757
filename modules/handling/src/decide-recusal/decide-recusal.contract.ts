import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const DecideRecusal = z.object({
  of: z.string().min(1, '请选择人员｜choose the person').max(64),
  granted: z.boolean('请选择是否同意｜say whether it is granted'),
  /** Who goes on with it, where the organ has somebody. */
  replacement: z.string().max(64).optional(),
  reasons: Reasons,
})
export type DecideRecusal = z.infer<typeof DecideRecusal>
