import { z } from 'zod'

export const NoteLookBack = z.object({
  commandId: z.uuid(),
  text: z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters').default(''),
})
