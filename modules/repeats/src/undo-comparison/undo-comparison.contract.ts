import { z } from 'zod'
import { CommandId, Reasons } from '../repeats.contract.ts'

export const UndoComparison = z.object({ commandId: CommandId, reasons: Reasons })
export type UndoComparison = z.infer<typeof UndoComparison>
