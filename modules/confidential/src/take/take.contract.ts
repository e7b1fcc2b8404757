import { z } from 'zod'
import { REPORT } from '../confidential.contract.ts'

const PersonInput = z.object({
  name: z.string().trim().min(1).max(100),
  phone: z.string().trim().max(40).optional(),
  address: z.string().trim().max(200).optional(),
  idNo: z.string().trim().max(30).optional(),
})

/** A file kept before its letter: its handle came back from the upload. */
const FileInput = z.object({
  digest: z.string().regex(/^file-[0-9a-f-]{36}$/),
  mime: z.string().max(100),
  bytes: z.number().int().positive(),
  name: z.string().max(200),
})

/** 窗口代收: what a clerk takes down for the protected channel and cannot read again. */
export const Take = z.object({
  commandId: z.uuid(),
  ...REPORT,
  channel: z.enum(['VISIT', 'LETTER', 'CALL']),
  receivedOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'),
  persons: z.array(PersonInput).max(50).default([]),
  files: z.array(FileInput).max(9).default([]),
})
export type Take = z.infer<typeof Take>
