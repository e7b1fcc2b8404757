import { z } from 'zod'
import { TellInput } from '../handling.contract.ts'

export const SIMPLE_GROUNDS = ['CLEAR_FACTS', 'ANSWERABLE_AT_ONCE', 'URGENT_DAILY_LIFE', 'ALREADY_PROMISED'] as const

export const Accept = z.object({
  told: TellInput,
  /** Telephone of the person who handles it; the unit's own number when left out. */
  contact: z.string().trim().max(40, '电话不能超过 40 字｜at most 40 characters').optional(),
  /** The ordinary procedure when left out. */
  procedure: z.enum(['ORDINARY', 'SIMPLE']).optional(),
  /** Why the simple procedure may be used. */
  ground: z.enum(SIMPLE_GROUNDS).optional(),
})
export type Accept = z.infer<typeof Accept>
