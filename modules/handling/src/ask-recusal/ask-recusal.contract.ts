import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const AskRecusal = z.object({
  /** Who should stand aside; left empty by the petitioner, who need not know a name: whoever handles the matter. */
  of: z.string().max(64),
  from: z.enum(['PETITIONER', 'SELF', 'UNIT']),
  reasons: Reasons,
})
export type AskRecusal = z.infer<typeof AskRecusal>
