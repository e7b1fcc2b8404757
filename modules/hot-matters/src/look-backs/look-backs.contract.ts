import { z } from 'zod'

/** Which lists: with the unit, overdue there, sent back and not taken note of; all of them when left out. */
export const ONLY = ['open', 'overdue', 'closed'] as const
export type Only = (typeof ONLY)[number]

export const LookBacksQuery = z.object({ before: z.coerce.number().int().min(0).optional(), only: z.enum(ONLY).optional() })
