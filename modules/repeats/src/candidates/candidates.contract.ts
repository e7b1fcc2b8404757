import { z } from 'zod'
import { SubmissionId } from '../repeats.contract.ts'

const part = (most: number) => z.string().trim().max(most, `不能超过 ${most} 字｜at most ${most} characters`)

/** As much of a letter as a clerk has typed so far. */
export const LookBefore = z.object({
  submission: SubmissionId,
  text: part(100_000).min(2, '请先写下事情经过｜write down first what happened'),
  persons: z
    .array(z.object({ name: part(100), idNo: part(30).optional(), phone: part(40).optional(), address: part(200).optional() }))
    .max(1000)
    .default([]),
})
export type LookBefore = z.infer<typeof LookBefore>
