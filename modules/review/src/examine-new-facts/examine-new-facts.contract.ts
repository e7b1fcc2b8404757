import { z } from 'zod'
import { Despite, Reasons, TellInput } from '../review.contract.ts'

export const ExamineNewFacts = z.object({ found: z.boolean('请选择｜choose one'), reasons: Reasons, told: TellInput, despite: Despite })
export type ExamineNewFacts = z.infer<typeof ExamineNewFacts>
