import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const AskAssistance = z.object({
  unit: z.string().min(1, '请选择单位｜choose a unit').max(64),
  dueOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  question: Reasons,
})
export type AskAssistance = z.infer<typeof AskAssistance>
