import { z } from 'zod'
import { wordsOf } from '../performance.contract.ts'

/** As it comes from the petitioner’s page: one choice names the promise, `claim|day`. */
export const Report = z.object({
  promise: z.string().regex(/^[^|]{1,64}[|]\d{4}-\d{2}-\d{2}$/, '请选择是哪一项没有做到｜choose what was not done'),
  text: wordsOf(2),
})
export type Report = z.infer<typeof Report>

export const promiseIn = ({ promise }: Report): Readonly<{ claim: string; dueOn: string }> => {
  const [claim = '', dueOn = ''] = promise.split('|')
  return { claim, dueOn }
}
