import { z } from 'zod'
import { MatterName, reasons, told } from '../petitioners.contract.ts'

export const AssessContact = z.object({
  earlier: MatterName,
  cause: z.enum(
    ['IN_PROGRESS', 'OVERDUE_CAUSED', 'PERFORMANCE_CAUSED', 'SAME_AFTER_REPLY', 'NEW_MATTER'],
    told('请选择一项结论', 'choose one'),
  ),
  reasons,
})
export type AssessContact = z.infer<typeof AssessContact>
