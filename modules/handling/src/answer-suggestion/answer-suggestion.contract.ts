import { z } from 'zod'
import { Reasons, TellInput } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const AnswerSuggestion = z.object({
  adoption: z.enum(['ADOPTED', 'PARTLY', 'NOT'], '请选择是否采纳｜say whether it is adopted'),
  text: Reasons,
  told: TellInput,
  despite: Despite,
})
export type AnswerSuggestion = z.infer<typeof AnswerSuggestion>
