import { z } from 'zod'
import { CommandId, Reasons } from '../repeats.contract.ts'

export const Compare = z.object({
  commandId: CommandId,
  found: z.enum(['SAME_MATTER', 'SAME_LETTER', 'NOT_SAME'], '请选择一项结论｜choose one'),
  matter: z.string().max(64).optional().describe('The matter of the earlier letter that this is again'),
  own: z.string().max(64).optional().describe('Which matter of this letter, where it has several'),
  shown: z
    .object({ model: z.string().regex(/^[a-z0-9-]{1,40}$/i), proposed: z.boolean() })
    .optional()
    .describe('What was proposed while the officer looked, and by which version'),
  reasons: Reasons,
})
export type Compare = z.infer<typeof Compare>
