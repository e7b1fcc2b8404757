import { z } from 'zod'
import { Reasons } from '../handling.contract.ts'

export const EscalateCosign = z.object({ unit: z.string().min(1, '请选择单位｜choose the unit').max(64), reasons: Reasons })
export type EscalateCosign = z.infer<typeof EscalateCosign>
