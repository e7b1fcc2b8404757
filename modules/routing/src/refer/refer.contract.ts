import { z } from 'zod'
import { UnitId } from '../routing.contract.ts'

export const Refer = z.object({
  mode: z.enum(['TRANSFER', 'ASSIGN']),
  to: UnitId,
  reason: z.string().trim().max(2000, '说明不能超过 2000 字｜at most 2000 characters'),
  /** What was proposed beside the choice; structure alone. */
  shown: z.object({ model: z.string().max(64).optional(), units: z.array(UnitId).max(3) }).optional(),
  reportDueOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01').optional(),
})
export type Refer = z.infer<typeof Refer>
