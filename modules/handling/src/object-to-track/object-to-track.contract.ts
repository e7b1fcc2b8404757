import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const ObjectToTrack = z.object({ receivedOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'), reasons: Reasons })
export type ObjectToTrack = z.infer<typeof ObjectToTrack>
