import { z } from 'zod'
import { Attachments } from '../handling.contract.ts'

export const Serve = z.object({
  method: z.enum(['DIRECT', 'AGENT', 'LEFT', 'POST', 'ELECTRONIC']),
  servedOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  /** Who took it, or who witnessed that it was left. */
  receiver: z.string().trim().max(100, '不能超过 100 字｜at most 100 characters'),
  remarks: z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters'),
  consentToElectronic: z.boolean(),
  proof: Attachments,
})
export type Serve = z.infer<typeof Serve>
