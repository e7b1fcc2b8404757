import { z } from 'zod'
import { Day, Files, wordsOf } from '../hearing.contract.ts'

/** May be left out where the report says it already, or where there is none. */
const Part = z.string().trim().max(4000, '不能超过 4000 字｜at most 4000 characters').default('')

export const RecordHearing = z.object({
  days: z.array(Day).min(1, '请填写举行听证的日期｜name the days it was held').max(10, '最多 10 天｜at most ten days'),
  report: wordsOf(10),
  found: Part,
  dissent: Part,
  suggestion: Part,
  record: Files,
})
export type RecordHearing = z.infer<typeof RecordHearing>
