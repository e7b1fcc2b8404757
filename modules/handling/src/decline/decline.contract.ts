import { z } from 'zod'
import { Reasons, TellInput } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const Decline = z.object({
  ground: z.enum(['NOT_COMPETENT', 'OTHER_PROCEDURE', 'BEING_HANDLED', 'ENDED_BY_FINAL_REVIEW']),
  reasons: Reasons,
  /** Where the petitioner can go instead: owed on every ground but a final review. */
  competentBody: z.string().trim().max(200, '不能超过 200 字｜at most 200 characters'),
  told: TellInput,
  despite: Despite,
})
export type Decline = z.infer<typeof Decline>
