import { z } from 'zod'
import { Despite } from '../review.contract.ts'

export const DecideReview = z.object({ despite: Despite })
export type DecideReview = z.infer<typeof DecideReview>
