import { isDayCursor } from '@onedoor/case'
import { z } from 'zod'

export const BreachesQuery = z.object({
  /** `due`: a breach today and nobody presses. `pressed`: under way. */
  tab: z.enum(['due', 'pressed']).default('due'),
  after: z
    .string()
    .refine(isDayCursor, '翻页位置不对，请从第一页重新打开｜this is no place in the list; open its first page again')
    .optional(),
})
export type BreachesQuery = z.infer<typeof BreachesQuery>
