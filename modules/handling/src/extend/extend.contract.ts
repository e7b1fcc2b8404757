import { z } from 'zod'
import { Reasons, TellInput } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const Extend = z.object({
  days: z.number().int().min(1, '至少一日｜at least one day'),
  reason: Reasons,
  told: TellInput,
  despite: Despite,
})
export type Extend = z.infer<typeof Extend>
