import { z } from 'zod'

const DAYS = z.record(z.string().trim().min(1).max(20), z.array(z.string().max(21)).min(1).max(10))

/** A notice as it is typed into a file: the same shape in which the system carries its own. */
export const Notice = z.object({
  no: z
    .string()
    .trim()
    .regex(/〔\d{4}〕\d+号$/, '文号写法如“国办发明电〔2025〕7号”｜a number such as 国办发明电〔2025〕7号'),
  title: z.string().trim().min(4).max(80),
  known: z.iso.date('公布日期写法如 2025-11-04｜the day of publication, such as 2025-11-04'),
  year: z.number().int().min(2018).max(2100),
  off: DAYS,
  work: DAYS.default({}),
})
export type Notice = z.infer<typeof Notice>
