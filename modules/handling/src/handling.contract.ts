import { z } from 'zod'

export const TellInput = z.enum(['DIRECT', 'POST', 'PORTAL', 'PHONE', 'NOT_REACHABLE'])

/** Reasons that a petitioner will read. */
export const Reasons = z
  .string()
  .trim()
  .min(10, '请写明理由，至少 10 个字｜give the reasons, at least 10 characters')
  .max(4000, '理由不能超过 4000 字｜at most 4000 characters')

/** A file that was uploaded before; its kind and size are read again from the stored bytes, not from here. */
export const AttachmentInput = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().max(200),
})
export type AttachmentInput = z.infer<typeof AttachmentInput>

export const Attachments = z.array(AttachmentInput).max(9, '附件最多 9 个｜at most 9 files')
