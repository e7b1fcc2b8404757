import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const WithdrawTrack = z.object({ reasons: Reasons })
export type WithdrawTrack = z.infer<typeof WithdrawTrack>
