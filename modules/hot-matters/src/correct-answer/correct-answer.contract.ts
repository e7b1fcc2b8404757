import { z } from 'zod'
import { ANSWER_FIELDS, saysWhy, WHY_MISSING } from '../proposal.contract.ts'

export const CorrectAnswer = z
  .object({
    ...ANSWER_FIELDS,
    reason: z
      .string()
      .trim()
      .min(5, '请写明为什么更正，至少 5 个字｜say why it is put right, in at least 5 characters')
      .max(2000, '不能超过 2000 字｜at most 2000 characters'),
  })
  .refine(saysWhy, WHY_MISSING)
export type CorrectAnswer = z.infer<typeof CorrectAnswer>
