import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`

const TIME = z
  .string()
  .trim()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, told('请填写时间，如 17:30', 'a time such as 17:30'))

export const ChangeHours = z
  .object({
    commandId: z.uuid(),
    opens: TIME,
    closes: TIME,
    from: z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01')),
  })
  .refine(({ opens, closes }) => closes > opens, {
    path: ['closes'],
    message: told('下班时间要晚于上班时间', 'closing comes after opening'),
  })
export type ChangeHours = z.infer<typeof ChangeHours>
