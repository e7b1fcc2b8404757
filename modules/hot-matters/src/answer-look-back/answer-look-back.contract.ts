import { z } from 'zod'
import { MatterId } from '../hot-matters.contract.ts'

export const LookBackParams = z.object({ lookBack: z.string().regex(/^look-back-[0-9a-f-]{36}$/) })

export const AnswerLookBack = z.object({
  commandId: z.uuid(),
  matter: MatterId,
  finding: z.enum(['DONE', 'PARTLY', 'NOT_DONE'], '请选择回看的结论｜choose what was found'),
  text: z
    .string()
    .trim()
    .min(10, '请写明看到什么、下一步做什么，至少 10 个字｜say what was found and what follows, in at least 10 characters')
    .max(4000, '不能超过 4000 字｜at most 4000 characters'),
})
export type AnswerLookBack = z.infer<typeof AnswerLookBack>
