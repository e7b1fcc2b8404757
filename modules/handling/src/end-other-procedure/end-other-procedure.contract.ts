import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const EndOtherProcedure = z.object({
  endedOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  result: Reasons,
  despite: Despite,
})
export type EndOtherProcedure = z.infer<typeof EndOtherProcedure>
