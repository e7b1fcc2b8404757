import { isDayCursor, PHASES } from '@onedoor/case'
import { z } from 'zod'

const PHASE_CODES = Object.keys(PHASES) as readonly (keyof typeof PHASES)[]

/** Days before the last day in which a matter counts as due soon: a working week. */
export const SOON_DAYS = 5

export const WorklistQuery = z.object({
  tab: z.enum(['overdue', 'soon', 'all']).default('all'),
  phase: z.enum(PHASE_CODES).optional(),
  /** Unit id, or `all`; only for the petition office. Others always see their own. */
  unit: z.string().max(64).optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .refine(isDayCursor, '翻页位置不对，请从第一页重新打开｜this is no place in the list; open its first page again')
    .optional(),
})
export type WorklistQuery = z.infer<typeof WorklistQuery>
