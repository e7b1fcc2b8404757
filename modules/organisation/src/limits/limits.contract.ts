import { z } from 'zod'

const DAY = z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01')
const CLOCK = z.string().regex(/^[A-Z][A-Z0-9+-]{1,9}$/, '请选择一个期限｜choose a clock')

const REASON = z
  .string('请写明理由｜give the reason')
  .trim()
  .min(5, '请写明理由，至少 5 个字｜give the reason, at least 5 characters')
  .max(500, '不能超过 500 字｜at most 500 characters')

export const SetLimit = z.object({
  commandId: z.uuid(),
  clock: CLOCK,
  length: z.number('请填写天数｜a number of days').int('应为整数｜a whole number').min(1, '至少一日｜at least one').max(400),
  from: DAY,
  reason: REASON,
})
export type SetLimit = z.infer<typeof SetLimit>

export const EndLimit = z.object({ commandId: z.uuid(), clock: CLOCK, until: DAY, reason: REASON })
export type EndLimit = z.infer<typeof EndLimit>
