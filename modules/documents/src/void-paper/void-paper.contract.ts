import { z } from 'zod'

export const VoidPaper = z.object({
  version: z.number('请选择文书｜choose the document').int().min(1, '请选择文书｜choose the document'),
  reason: z.string().trim().min(1, '请写明作废的原因｜say why it is voided').max(2000, '不能超过 2000 字｜at most 2000 characters'),
})
export type VoidPaper = z.infer<typeof VoidPaper>
