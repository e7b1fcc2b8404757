import { z } from 'zod'

export const WithdrawReview = z.object({
  code: z.string().max(100),
  matter: z.string().regex(/^matter-[0-9a-f-]{36}$/),
  commandId: z.uuid().optional().catch(undefined),
})
