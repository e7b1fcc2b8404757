import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const SettleCosign = z.object({
  unit: z.string().min(1, '请选择单位｜choose the unit').max(64),
  without: z.boolean('请选择如何处理｜say how it is settled'),
  reasons: Reasons,
})
export type SettleCosign = z.infer<typeof SettleCosign>
