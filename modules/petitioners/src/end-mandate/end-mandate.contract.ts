import { z } from 'zod'
import { told } from '../petitioners.contract.ts'

/** No reason is asked: whom somebody trusts is that person's own affair. */
export const EndMandate = z.object({
  mandate: z.string().regex(/^mandate-\d{1,4}$/, told('请选择是哪一份委托', 'choose the mandate')),
  why: z.enum(['WITHDRAWN', 'DIED']),
})
export type EndMandate = z.infer<typeof EndMandate>
