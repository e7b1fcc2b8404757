import { z } from 'zod'

export const Day = z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01')

export const Text = z
  .string()
  .trim()
  .min(10, '请写明，至少 10 个字｜say it in at least 10 characters')
  .max(4000, '不能超过 4000 字｜at most 4000 characters')
