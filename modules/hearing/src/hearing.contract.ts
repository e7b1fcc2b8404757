import { z } from 'zod'

export const Day = z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01')

export const wordsOf = (least: number) =>
  z
    .string()
    .trim()
    .min(least, `请写明，至少 ${least} 个字｜say it in at least ${least} characters`)
    .max(4000, '不能超过 4000 字｜at most 4000 characters')

export const Files = z
  .array(z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().max(200) }))
  .max(9, '附件最多 9 个｜at most 9 files')
