import { z } from 'zod'
import { TellInput } from '../review.contract.ts'

export const AcceptReview = z.object({
  reviewer: z.string('请选择承办人｜choose who looks at it').min(1, '请选择承办人｜choose who looks at it').max(64),
  told: TellInput,
})
export type AcceptReview = z.infer<typeof AcceptReview>
