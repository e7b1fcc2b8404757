import { z } from 'zod'
import { CommandId } from '../repeats.contract.ts'

export const PlaceFinding = z.object({
  commandId: CommandId,
  own: z
    .string('请选择一件｜choose one')
    .min(3, '请选择一件｜choose one')
    .max(64)
    .describe('Which matter of this letter is the earlier one again'),
})
export type PlaceFinding = z.infer<typeof PlaceFinding>
