import { z } from 'zod'
import { MatterInput, ReportInput, SubmissionId, SubmissionInput } from '../intake.contract.ts'

/** 窗口登记: what came in and the matters in it, typed once, in one go. */
export const RegisterAtWindow = z.object({
  commandId: z.uuid(),
  submission: SubmissionId,
  received: SubmissionInput,
  matters: z
    .array(MatterInput)
    .min(1, '请至少登记一件事项｜register at least one matter')
    .max(20, '一次最多登记 20 件｜at most 20 matters at once'),
  /** A report of wrongdoing among what was said: it goes to the protected channel, typed apart. */
  report: ReportInput.optional(),
})
export type RegisterAtWindow = z.infer<typeof RegisterAtWindow>
