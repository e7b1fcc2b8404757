import { z } from 'zod'
import { Reasons, UnitId } from '../routing.contract.ts'

export const RecordDecision = z.object({ unit: UnitId, instruction: Reasons })
export type RecordDecision = z.infer<typeof RecordDecision>
