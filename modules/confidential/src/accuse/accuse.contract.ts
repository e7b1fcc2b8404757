import { z } from 'zod'
import { REPORT } from '../confidential.contract.ts'

const text = (max: number) => z.string().trim().max(max, `太长了，不能超过 ${max} 字｜too long: at most ${max} characters`).default('')

const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== ''))

/** 检举控告、投诉工作人员 as a browser sends it: what happened is needed, and nothing else. */
export const Accuse = z
  .object({
    commandId: z.uuid().optional().catch(undefined),
    kind: REPORT.kind.default('ACCUSATION'),
    whom: text(500),
    narrative: REPORT.narrative,
    units: many,
    concernsDiscipline: z.literal('1').optional(),
    anonymous: z.literal('1').optional(),
    name: text(100),
    phone: text(40),
    address: text(200),
  })
  .refine(({ anonymous, name }) => anonymous !== undefined || name !== '', {
    path: ['name'],
    error: '请填写姓名，或勾选“不留姓名”｜Give your name, or tick “stay anonymous”',
  })
export type Accuse = z.infer<typeof Accuse>
