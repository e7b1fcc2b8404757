import { z } from 'zod'
import { MatterInput, SubmissionId, SubmissionInput } from '../intake.contract.ts'

/** 窗口登记: what came in and the matters in it, typed once, in one go. */
export const RegisterAtWindow = z.object({
  commandId: z.uuid(),
  submission: SubmissionId,
  received: SubmissionInput,
  matters: z
    .array(MatterInput)
    .min(1, '请至少登记一件事项｜register at least one matter')
    .max(20, '一次最多登记 20 件｜at most 20 matters at once'),
})
export type RegisterAtWindow = z.infer<typeof RegisterAtWindow>
