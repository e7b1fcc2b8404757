import { z } from 'zod'
import { Despite } from '../reply-check.contract.ts'

export const SignOff = z.object({ despite: Despite })
export type SignOff = z.infer<typeof SignOff>
