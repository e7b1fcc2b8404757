import { z } from 'zod'
import { Reasons, UnitId } from '../review.contract.ts'

export const MoveUp = z.object({ to: UnitId, reasons: Reasons })
export type MoveUp = z.infer<typeof MoveUp>
