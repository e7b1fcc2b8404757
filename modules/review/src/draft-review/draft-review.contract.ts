import { z } from 'zod'
import { DayInput, Long } from '../review.contract.ts'

export const DraftReview = z.object({
  outcome: z.enum(['UPHOLD', 'ALTER', 'REVOKE', 'REDO'], '请选择结论｜choose an outcome'),
  grounds: z.array(z.enum(['FACTS_UNCLEAR', 'WRONG_BASIS', 'PROCEDURE', 'BEYOND_POWERS', 'CLEARLY_IMPROPER'])).max(5),
  redoBy: DayInput.optional(),
  facts: Long('请写明查明的事实｜state the facts that were found'),
  basis: Long('请写明依据｜name the laws and policies it rests on'),
  opinion: Long('请写明意见和理由｜state the opinion and its reasons'),
})
export type DraftReview = z.infer<typeof DraftReview>
