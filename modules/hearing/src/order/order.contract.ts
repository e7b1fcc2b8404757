import { z } from 'zod'
import { Day, wordsOf } from '../hearing.contract.ts'

/** Local practice, in no text of the regulation: told that many days before. Less is warned of, not refused. */
export const USUAL_NOTICE = 7

export const Order = z.object({
  on: Day,
  open: z.boolean(),
  place: wordsOf(2),
  hearers: z
    .array(z.string().trim().min(2, '请写姓名和身份｜name and standing').max(100))
    .max(20, '听证员不超过 20 名｜at most 20 hearers'),
})
export type Order = z.infer<typeof Order>
