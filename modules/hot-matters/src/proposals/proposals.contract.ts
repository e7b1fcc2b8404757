import { z } from 'zod'

export const ONLY_PROPOSALS = ['open', 'overdue', 'answered'] as const

export const ProposalsQuery = z.object({ before: z.coerce.number().int().min(0).optional(), only: z.enum(ONLY_PROPOSALS).optional() })
