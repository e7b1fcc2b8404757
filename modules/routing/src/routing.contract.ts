import { z } from 'zod'

/** Why a unit or the office decided as it did: said in full, since the other side must be able to answer it. */
export const Reasons = z
  .string()
  .trim()
  .min(10, '请写明理由，至少 10 个字｜give the reasons, at least 10 characters')
  .max(4000, '理由不能超过 4000 字｜at most 4000 characters')

export const UnitId = z.string().min(1, '请选择单位｜choose a unit').max(64)
