import { z } from 'zod'
import { ClearedInput, MatterInput, ReportInput } from '../intake.contract.ts'

export const RegisterMatters = z
  .object({
    commandId: z.uuid(),
    matters: z.array(MatterInput).max(20, '一次最多登记 20 件｜at most 20 matters at once'),
    /** The letter is, or holds, a report of wrongdoing. */
    report: ReportInput.omit({ files: true }).optional(),
    /** What everybody else reads of it; with matters only. */
    cleared: ClearedInput.optional(),
  })
  .superRefine(({ matters, report, cleared }, context) => {
    const miss = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (report === undefined && matters.length === 0) miss('matters', '请至少登记一件事项｜register at least one matter')
    if (report !== undefined && matters.length > 0 && cleared === undefined)
      miss('cleared', '请写明去掉检举内容后的来件｜write the letter without the report')
  })
export type RegisterMatters = z.infer<typeof RegisterMatters>
