import { z } from 'zod'

export const ReturnReview = z.object({
  remarks: z.string().trim().min(1, '请写明要改什么｜say what is to be changed').max(4000, '不能超过 4000 字｜at most 4000 characters'),
})
export type ReturnReview = z.infer<typeof ReturnReview>
