import { z } from 'zod'
import { Reasons } from '../routing.contract.ts'

export const Escalate = z.object({ urgent: z.boolean(), reasons: Reasons })
export type Escalate = z.infer<typeof Escalate>
