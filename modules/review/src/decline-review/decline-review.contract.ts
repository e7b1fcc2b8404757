import { z } from 'zod'
import { Despite, Reasons, TellInput } from '../review.contract.ts'

export const DeclineReview = z.object({
  ground: z.enum(['OUT_OF_TIME', 'NO_OPINION', 'OTHER_PROCEDURE', 'ALREADY_REVIEWED'], '请选择理由｜choose a ground'),
  reasons: Reasons,
  told: TellInput,
  despite: Despite,
})
export type DeclineReview = z.infer<typeof DeclineReview>
