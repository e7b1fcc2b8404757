import { z } from 'zod'
import { MatterId } from '../hot-matters.contract.ts'

export const OrderLookBack = z.object({
  commandId: z.uuid(),
  unit: z.string('请选择单位｜choose the unit').min(1, '请选择单位｜choose the unit').max(64),
  matters: z.array(MatterId).min(1, '请至少选一件｜choose at least one').max(200, '一次最多 200 件｜at most 200 at once'),
  dueOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  text: z
    .string()
    .trim()
    .min(10, '请写明看什么，至少 10 个字｜say what to look at, in at least 10 characters')
    .max(2000, '不能超过 2000 字｜at most 2000 characters'),
})
export type OrderLookBack = z.infer<typeof OrderLookBack>
