import { z } from 'zod'
import { UnitId } from '../routing.contract.ts'

export const Refer = z.object({
  mode: z.enum(['TRANSFER', 'ASSIGN']),
  to: UnitId,
  reason: z.string().trim().max(2000, '说明不能超过 2000 字｜at most 2000 characters'),
  reportDueOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01').optional(),
})
export type Refer = z.infer<typeof Refer>
