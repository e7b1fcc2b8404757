import { z } from 'zod'
import { SEAL_USES, type SealUse } from '../seal.state.ts'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const DAY = z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01'))

/** The fields of the form; the image is the file `image` beside them. */
export const KeepSeal = z.object({
  unit: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, told('请选择单位', 'choose a unit')),
  use: z.enum(Object.keys(SEAL_USES) as [SealUse, ...SealUse[]]),
  widthMm: z.coerce
    .number(told('直径 20 至 60 毫米', '20 to 60 mm'))
    .int(told('应为整数', 'a whole number'))
    .min(20, told('直径 20 至 60 毫米', '20 to 60 mm'))
    .max(60, told('直径 20 至 60 毫米', '20 to 60 mm')),
  from: DAY,
})

export const EndSeal = z.object({
  until: DAY,
  reason: z
    .string(told('请写明停用原因', 'say why it goes out of use'))
    .trim()
    .min(2, told('请写明停用原因', 'say why it goes out of use'))
    .max(200, told('不能超过 200 字', 'at most 200 characters')),
})
