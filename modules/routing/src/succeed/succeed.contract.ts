import { z } from 'zod'
import { UnitId } from '../routing.contract.ts'

export const Succeed = z.object({
  /** Whoever goes on with the powers in this matter; the successor of the directory when left out (a unit that was divided has more than one). */
  to: UnitId.optional(),
})
