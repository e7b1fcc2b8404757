import { PERIODS } from '@onedoor/text/hot/period'
import { z } from 'zod'

export const PeriodQuery = z.object({
  period: z.enum(PERIODS, '请选择周、月或者季度｜week, month or quarter').default('month'),
  /** A day in the period that is asked for; today when left out. */
  day: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01').optional(),
})

export const MatterId = z.string().min(3).max(64).describe('信访事项 id')
