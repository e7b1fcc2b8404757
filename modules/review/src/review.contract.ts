import { z } from 'zod'

export const TellInput = z.enum(['DIRECT', 'POST', 'PORTAL', 'PHONE', 'NOT_REACHABLE'])

export const DayInput = z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01')

/** Reasons that a petitioner will read. */
export const Reasons = z
  .string()
  .trim()
  .min(10, '请写明理由，至少 10 个字｜give the reasons, at least 10 characters')
  .max(4000, '理由不能超过 4000 字｜at most 4000 characters')

export const Long = (least: string) => z.string().trim().min(1, least).max(50_000, '不能超过 50000 字｜at most 50000 characters')

/** Files that were uploaded before; kind and size are read again from the stored bytes. */
export const Attachments = z
  .array(z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().max(200) }))
  .max(9, '附件最多 9 个｜at most 9 files')

export const UnitId = z.string().min(2, '请选择机关｜choose an organ').max(64)

/** Why a text that the check stopped is to leave all the same; not asked for where it stopped for nothing. */
export const Despite = z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters').optional()
