import { z } from 'zod'
import { Attachments, DayInput } from '../review.contract.ts'

export const ServeReview = z.object({
  method: z.enum(['DIRECT', 'AGENT', 'LEFT', 'POST', 'ELECTRONIC']),
  servedOn: DayInput,
  /** Who took it, or who witnessed that it was left. */
  receiver: z.string().trim().max(100, '不能超过 100 字｜at most 100 characters'),
  remarks: z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters'),
  consentToElectronic: z.boolean(),
  proof: Attachments,
})
export type ServeReview = z.infer<typeof ServeReview>
