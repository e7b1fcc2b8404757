import { z } from 'zod'
import { Reasons, UnitId } from '../routing.contract.ts'

export const DecideDispute = z.object({ unit: UnitId, reasons: Reasons })
export type DecideDispute = z.infer<typeof DecideDispute>
