import { isDayCursor } from '@onedoor/case'
import { z } from 'zod'

const After = z
  .string()
  .refine(isDayCursor, '翻页位置不对，请从第一页重新打开｜this is no place in the list; open its first page again')
  .optional()

export const ReviewsQuery = z.object({
  level: z.enum(['1', '2']).optional(),
  /** `next` of the page before. */
  after: After,
})

export const NewWordsQuery = z.object({ after: After })
