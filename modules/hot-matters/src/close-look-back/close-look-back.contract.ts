import { z } from 'zod'

export const CloseLookBack = z.object({
  commandId: z.uuid(),
  text: z
    .string()
    .trim()
    .min(10, '请写明总的情况，至少 10 个字｜say what it comes to, in at least 10 characters')
    .max(4000, '不能超过 4000 字｜at most 4000 characters'),
})
