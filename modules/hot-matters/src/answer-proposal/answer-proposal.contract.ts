import { z } from 'zod'
import { ANSWER_FIELDS, saysWhy, WHY_MISSING } from '../proposal.contract.ts'

export const AnswerProposal = z.object(ANSWER_FIELDS).refine(saysWhy, WHY_MISSING)
export type AnswerProposal = z.infer<typeof AnswerProposal>
