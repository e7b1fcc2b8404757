import { z } from 'zod'
import { Reasons, UnitId } from '../routing.contract.ts'

export const OpenDispute = z.object({
  /** Who says that it is not, or that it is, competent. */
  units: z.array(UnitId).min(1, '请选择有争议的单位｜choose the units in dispute').max(10, '最多 10 个单位｜at most 10 units'),
  /** The common superior, or the joint conference where there is none. */
  decider: UnitId,
  decideBy: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  reasons: Reasons,
})
export type OpenDispute = z.infer<typeof OpenDispute>
