import { z } from 'zod'
import { OpeningReason } from '../register.contract.ts'

export const SearchPerson = z.object({
  by: z.enum(['name', 'idNo', 'phone']),
  text: z.string().trim().min(1, '请填写｜fill this in').max(100),
  reason: OpeningReason,
  /** The matter or submission that the search is for. */
  about: z.string().min(3, '请写明为哪件事项或来件查找｜say for which matter or submission').max(64),
})
export type SearchPerson = z.infer<typeof SearchPerson>
