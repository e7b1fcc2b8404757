import { z } from 'zod'
import { Day, PROMISED, Proof, wordsOf } from '../performance.contract.ts'

export const Perform = z.object({ ...PROMISED, performedOn: Day, text: wordsOf(10), proof: Proof })
export type Perform = z.infer<typeof Perform>
