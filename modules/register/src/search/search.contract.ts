import { type Channel, isDayCursor, PHASES } from '@onedoor/case'
import { z } from 'zod'

const PHASE_CODES = Object.keys(PHASES) as readonly (keyof typeof PHASES)[]

/** The channels that a submission may come by; `satisfies` keeps them to the vocabulary. */
const CHANNELS = ['VISIT', 'LETTER', 'CALL', 'ONLINE'] as const satisfies readonly Channel[]

const day = z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01').optional()
const id = z.string().min(1).max(64).optional()

export const SearchQuery = z.object({
  /** `访2026-000123`, `2026-123`, or the number on a slip `收2026-000123`. */
  no: z
    .string()
    .trim()
    .max(40, '编号没有这么长，请按 访2026-000123 的样子填写｜no number is that long; write it like 访2026-000123')
    .optional(),
  unit: id,
  holder: id,
  phase: z.enum(PHASE_CODES).optional(),
  /** How it came in. */
  channel: z.enum(CHANNELS).optional(),
  /** What runs out on this day or before. */
  dueBefore: day,
  from: day,
  to: day,
  /** Division code; everything below it is found too. */
  place: z
    .string()
    .regex(/^\d{6,12}$/, '请从名单中选择地点｜choose a place from the list')
    .optional(),
  /** Words of the letter or of what was written since. */
  words: z.string().trim().max(100, '不能超过 100 字｜at most 100 characters').optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .refine(isDayCursor, '翻页位置不对，请从第一页重新打开｜this is no place in the list; open its first page again')
    .optional(),
})
export type SearchQuery = z.infer<typeof SearchQuery>
