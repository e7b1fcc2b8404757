import { z } from 'zod'

export const SignOff = z.object({})
export type SignOff = z.infer<typeof SignOff>
