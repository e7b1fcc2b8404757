import { z } from 'zod'
import { Attachments } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const Note = z.object({
  text: z.string().trim().min(1, '请写明做了什么｜say what was done').max(10_000, '不能超过 10000 字｜at most 10000 characters'),
  visibleToPetitioner: z.boolean(),
  attachments: Attachments,
  despite: Despite,
})
export type Note = z.infer<typeof Note>
