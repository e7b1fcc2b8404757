import { z } from 'zod'
import { Day, Files, wordsOf } from '../hearing.contract.ts'

export const RecordHearing = z.object({
  days: z.array(Day).min(1, '请填写举行听证的日期｜name the days it was held').max(10, '最多 10 天｜at most ten days'),
  report: wordsOf(10),
  record: Files,
})
export type RecordHearing = z.infer<typeof RecordHearing>
