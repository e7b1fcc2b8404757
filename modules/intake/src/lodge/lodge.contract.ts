import { asSeen } from '@onedoor/text'
import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const text = (max: number) =>
  z
    .string()
    .overwrite(asSeen)
    .trim()
    .max(max, told(`太长了，不能超过 ${max} 字`, `too long: at most ${max} characters`))
    .default('')
const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]).map(asSeen))

/** 网上反映: what a citizen's form sends. Everything a browser can leave out has a default; only what happened and what is asked are needed. */
export const Lodge = z
  .object({
    commandId: z.uuid().optional().catch(undefined),
    submission: z
      .string()
      .regex(/^submission-[0-9a-f-]{36}$/)
      .optional()
      .catch(undefined),
    subject: text(100),
    narrative: text(100_000),
    claims: many,
    anonymous: z.literal('1').optional(),
    name: text(100),
    phone: text(40),
    address: text(200),
    idNo: text(30),
    others: text(20_000),
    place: z
      .string()
      .regex(/^\d{6,12}$/)
      .or(z.literal(''))
      .catch('')
      .default(''),
  })
  .superRefine((form, context) => {
    const miss = (field: string, zh: string, en: string) => context.addIssue({ code: 'custom', path: [field], message: told(zh, en) })
    if (form.subject === '') miss('subject', '请用一句话写明什么事', 'Say in one line what it is about')
    if (form.narrative === '') miss('narrative', '请写明事情经过', 'Tell what happened')
    if (form.claims.every((claim) => claim.trim() === '')) miss('claims', '请写明希望怎么解决', 'Say what you ask for')
    if (form.claims.length > 50) miss('claims', '诉求最多 50 项，请合并后再交', 'At most 50 requests; please put some together')
    if (form.claims.some((claim) => claim.length > 2000)) miss('claims', '每项诉求不能超过 2000 字', 'A claim may have 2,000 characters')
    if (form.anonymous === undefined && form.name === '')
      miss('name', '请填写姓名，或勾选“不留姓名”', 'Give your name, or tick “stay anonymous”')
  })
export type Lodge = z.infer<typeof Lodge>
