import { z } from 'zod'
import { reasons, told } from '../petitioners.contract.ts'

export const UndoSplit = z.object({
  into: z.string().regex(/^matter-[0-9a-z-]{1,60}$/, told('请选择要收回的那一件', 'choose the matter to take back')),
  reasons,
})
export type UndoSplit = z.infer<typeof UndoSplit>
