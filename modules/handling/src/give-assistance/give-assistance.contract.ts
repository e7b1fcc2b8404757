import { z } from 'zod'
import { Attachments } from '../handling.contract.ts'

export const GiveAssistance = z.object({
  answer: z.string().trim().min(1, '请写明答复｜write the answer').max(20_000, '不能超过 20000 字｜at most 20000 characters'),
  attachments: Attachments,
})
