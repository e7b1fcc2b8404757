import { z } from 'zod'
import { FINDING_FIELDS, saysUntilWhen, UNTIL_MISSING } from '../finding.contract.ts'

export const CorrectFinding = z
  .object({
    ...FINDING_FIELDS,
    reason: z
      .string()
      .trim()
      .min(5, '请写明为什么更正，至少 5 个字｜say why it is put right, in at least 5 characters')
      .max(2000, '不能超过 2000 字｜at most 2000 characters'),
  })
  .refine(saysUntilWhen, UNTIL_MISSING)
