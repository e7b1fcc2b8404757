import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const TurnProcedure = z.object({
  why: z.enum(['ASKED_BY_PETITIONER', 'NOT_SUPPORTED', 'COMPLEX', 'ASSIGNED_FROM_ABOVE'], '请选择原因｜choose why'),
  reasons: Reasons,
})
export type TurnProcedure = z.infer<typeof TurnProcedure>
