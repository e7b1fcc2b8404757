import { z } from 'zod'
import { wordsOf } from '../performance.contract.ts'

/** 第二十七条: each conclusion stands on its own and says why, also where the answer is no. What is not the platform’s to decide has no field here. */
const Conclusion = z.object({ done: z.boolean(), words: wordsOf(5) })

export const Close = z.object({ solved: Conclusion, explained: Conclusion, helped: Conclusion })
export type Close = z.infer<typeof Close>
