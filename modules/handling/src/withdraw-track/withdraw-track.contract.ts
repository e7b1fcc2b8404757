import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const WithdrawTrack = z.object({ reasons: Reasons, despite: Despite })
export type WithdrawTrack = z.infer<typeof WithdrawTrack>
