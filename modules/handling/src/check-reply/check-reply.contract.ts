import { z } from 'zod'

const words = z.string().max(50_000, '不能超过 50000 字｜at most 50000 characters').default('')

/** A text as far as it is written: nothing of it need be there yet. `text` alone of a suggestion's answer and of news on the way, `reasons` alone of a notice. */
export const CheckReply = z.object({
  of: z.enum(['OPINION', 'SIMPLE_ANSWER', 'SUGGESTION', 'NOTICE', 'NEWS']).default('OPINION'),
  facts: words,
  basis: words,
  findings: z
    .array(
      z.object({
        claim: z.string().min(1).max(64),
        outcome: z.enum(['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED', '']).default(''),
        text: words,
      }),
    )
    .max(50)
    .default([]),
  text: words,
  reasons: words,
})
export type CheckReply = z.infer<typeof CheckReply>

/** Why the notice of another way is withdrawn, as far as it is written. */
export const CheckWithdrawal = z.object({ reasons: words })
