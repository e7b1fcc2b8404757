import { z } from 'zod'

export const Digest = z.string().regex(/^[0-9a-f]{64}$/)

export const SubmissionParams = z.object({ submission: z.string().regex(/^submission-[0-9a-f-]{36}$/) })

/** A page: an image by its digest, or a page of a scanned PDF by the digest of the file and its number, `…-3`. */
export const PageId = z.string().regex(/^[0-9a-f]{64}(?:-[1-9]\d{0,2})?$/)

export const PageParams = z.object({ ...SubmissionParams.shape, page: PageId })
