import { z } from 'zod'

export const ReturnLookBack = z.object({
  commandId: z.uuid(),
  dueOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  reason: z
    .string()
    .trim()
    .min(10, '请写明哪里要再看，至少 10 个字｜say what is to be looked at again, in at least 10 characters')
    .max(2000, '不能超过 2000 字｜at most 2000 characters'),
})
