import { z } from 'zod'
import { MatterInput, SubmissionId, SubmissionInput } from '../intake.contract.ts'

/** 窗口登记: what came in and the matters in it, typed once, in one go. */
export const RegisterAtWindow = z.object({
  commandId: z.uuid(),
  submission: SubmissionId,
  received: SubmissionInput,
  matters: z.array(MatterInput).min(1).max(20),
})
export type RegisterAtWindow = z.infer<typeof RegisterAtWindow>
