import { z } from 'zod'
import { wordsOf } from '../hearing.contract.ts'

export const Cancel = z.object({ reasons: wordsOf(5) })
export type Cancel = z.infer<typeof Cancel>
