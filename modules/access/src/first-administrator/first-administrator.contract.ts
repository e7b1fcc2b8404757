import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const text = (max: number) => z.string().trim().min(1, told('必填', 'needed')).max(max)

/** What a county needs before anybody can sign in: its petition office, and one person who administers. */
export const FirstAdministrator = z.object({
  office: z.object({ zh: text(60), en: text(120) }),
  word: text(12),
  name: text(60),
  login: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, told('用小写字母、数字和短横线', 'small letters, digits and dashes')),
  from: z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01')),
})
export type FirstAdministrator = z.infer<typeof FirstAdministrator>
