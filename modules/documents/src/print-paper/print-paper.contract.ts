import { z } from 'zod'

/** 给谁: the person, the file, the office, the organ above. */
export const PURPOSES = {
  PERSON: { zh: '信访人', en: 'the person' },
  FILE: { zh: '存档', en: 'the file' },
  OFFICE: { zh: '信访部门', en: 'the petition office' },
  UPPER: { zh: '上级机关', en: 'the organ above' },
} as const

const told = (zh: string, en: string): string => `${zh}｜${en}`

export const PrintPaper = z.object({
  version: z.number().int().min(1),
  kind: z.string().regex(/^D\d\d$/),
  copies: z.number().int().min(1, told('至少 1 份', 'one at least')).max(99, told('最多 99 份', '99 at most')),
  purpose: z.enum(Object.keys(PURPOSES) as [keyof typeof PURPOSES, ...(keyof typeof PURPOSES)[]]),
})
export type PrintPaper = z.infer<typeof PrintPaper>
