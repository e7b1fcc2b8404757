import { z } from 'zod'
import { TellInput } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const AnswerSimply = z.object({
  findings: z
    .array(
      z.object({
        claim: z.string().min(1).max(64),
        outcome: z.enum(['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'], '请选择结论｜choose an outcome'),
        text: z
          .string()
          .trim()
          .min(1, '请写明对这项诉求的答复｜answer this claim')
          .max(20_000, '不能超过 20000 字｜at most 20000 characters'),
      }),
    )
    .max(50),
  answeredOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  told: TellInput,
  despite: Despite,
})
export type AnswerSimply = z.infer<typeof AnswerSimply>
