import { z } from 'zod'
import { Day, Text } from '../supervision.contract.ts'

export const Open = z.object({
  unit: z.string('请选择单位｜choose the unit').min(1, '请选择单位｜choose the unit').max(64),
  breach: z.enum(
    ['NOT_ACCEPTED_IN_TIME', 'NOT_FINISHED_IN_TIME', 'RESULT_NOT_REPORTED', 'WRONG_PROCEDURE', 'EVADED', 'NOT_EXECUTED'],
    '请选择情形｜choose the breach',
  ),
  dueOn: Day,
  text: Text,
})
export type Open = z.infer<typeof Open>
