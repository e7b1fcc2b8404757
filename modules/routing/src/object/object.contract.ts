import { z } from 'zod'
import { Reasons, UnitId } from '../routing.contract.ts'

export const ObjectToReferral = z.object({
  reasons: Reasons,
  /** The unit that should have it instead, if one can be named. */
  proposed: UnitId.optional(),
})
export type ObjectToReferral = z.infer<typeof ObjectToReferral>
