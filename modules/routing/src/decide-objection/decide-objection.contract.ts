import { z } from 'zod'
import { Reasons } from '../routing.contract.ts'

export const DecideObjection = z.object({ uphold: z.boolean(), reasons: Reasons })
export type DecideObjection = z.infer<typeof DecideObjection>
