import { z } from 'zod'

export const DecideReview = z.object({})
export type DecideReview = z.infer<typeof DecideReview>
