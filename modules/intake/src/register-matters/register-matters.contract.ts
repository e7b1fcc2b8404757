import { z } from 'zod'
import { MatterInput } from '../intake.contract.ts'

export const RegisterMatters = z.object({
  commandId: z.uuid(),
  matters: z.array(MatterInput).min(1).max(20),
})
export type RegisterMatters = z.infer<typeof RegisterMatters>
