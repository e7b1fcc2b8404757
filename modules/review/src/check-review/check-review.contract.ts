import { z } from 'zod'

const words = z.string().max(50_000, '不能超过 50000 字｜at most 50000 characters').default('')

/** An opinion on review as far as it is written: nothing of it need be there yet. */
export const CheckReview = z.object({
  outcome: z.enum(['UPHOLD', 'ALTER', 'REVOKE', 'REDO']).optional(),
  facts: words,
  basis: words,
  opinion: words,
})
export type CheckReview = z.infer<typeof CheckReview>

/** The reasons of a notice that is being written. */
export const CheckNotice = z.object({ reasons: words })
