import { z } from 'zod'

export const LookBacksQuery = z.object({ before: z.coerce.number().int().min(0).optional() })
export const OneLookBack = z.object({ lookBack: z.string().regex(/^look-back-[0-9a-f-]{36}$/) })
