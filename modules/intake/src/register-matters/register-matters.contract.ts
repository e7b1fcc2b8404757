import { z } from 'zod'
import { MatterInput } from '../intake.contract.ts'

export const RegisterMatters = z.object({
  commandId: z.uuid(),
  matters: z
    .array(MatterInput)
    .min(1, '请至少登记一件事项｜register at least one matter')
    .max(20, '一次最多登记 20 件｜at most 20 matters at once'),
})
export type RegisterMatters = z.infer<typeof RegisterMatters>
