import { z } from 'zod'
import { TellInput } from '../handling.contract.ts'

export const TakeSuggestion = z.object({
  told: TellInput,
  /** Telephone of the person who studies it; the unit's own number when left out. */
  contact: z.string().trim().max(40, '电话不能超过 40 字｜at most 40 characters').optional(),
})
export type TakeSuggestion = z.infer<typeof TakeSuggestion>
