import { z } from 'zod'
import { Files, wordsOf } from '../mediation.contract.ts'

export const Begin = z.object({
  kind: z.enum(['PEOPLE', 'ADMINISTRATIVE', 'SETTLEMENT'], '请选择一项｜choose one'),
  mediator: z.string().trim().max(200, '不能超过 200 字｜at most 200 characters'),
  /** The other side, by name; there is always one. */
  parties: z.array(z.string().trim().min(2).max(100)).min(1, '请写明对方当事人｜name the other side').max(20),
  /** How the other side agreed. */
  text: wordsOf(5),
  proof: Files,
})
export type Begin = z.infer<typeof Begin>
