import { z } from 'zod'

export const Digest = z.string().regex(/^[0-9a-f]{64}$/)

export const SubmissionParams = z.object({ submission: z.string().regex(/^submission-[0-9a-f-]{36}$/) })

export const PageParams = z.object({ ...SubmissionParams.shape, digest: Digest })
