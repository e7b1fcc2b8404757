import { z } from 'zod'
import { Reasons, TellInput } from '../review.contract.ts'

export const Terminate = z.object({
  why: z.enum(['FINAL_REVIEW', 'NO_REVIEW_ASKED', 'SETTLED_AND_PERFORMED', 'DIED_WITHOUT_SUCCESSOR'], '请选择终结理由｜choose the ground'),
  text: Reasons,
  told: TellInput,
})
export type Terminate = z.infer<typeof Terminate>
