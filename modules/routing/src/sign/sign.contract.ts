import { z } from 'zod'

export const Sign = z.object({})
export type Sign = z.infer<typeof Sign>
