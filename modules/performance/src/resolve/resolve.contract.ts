import { z } from 'zod'
import { wordsOf } from '../performance.contract.ts'

/** By an officer: what was really done, as the follow-up found it. */
export const Resolve = z.object({ text: wordsOf(10) })
export type Resolve = z.infer<typeof Resolve>

/** By the petitioner, who need not say anything more. */
export const ResolveByPetitioner = z.object({ text: z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters').default('') })
