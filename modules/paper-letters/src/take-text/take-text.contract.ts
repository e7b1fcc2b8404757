import { z } from 'zod'
import { Digest } from '../paper-letters.contract.ts'

const told = (zh: string, en: string): string => `${zh}｜${en}`

/** 抄录: what stands on these pages, in the words a clerk answers for. */
export const TakeText = z.object({
  commandId: z.uuid(),
  /** Digests of the pages, in the order of the letter. */
  pages: z.array(Digest).min(1, told('请至少选择一页', 'choose at least one page')).max(9, told('最多 9 页', 'at most 9 pages')),
  /** `MACHINE`: the machine proposed the words and a person corrected them; `TYPED`: a person typed them beside the image. */
  read: z.enum(['MACHINE', 'TYPED']),
  text: z
    .string()
    .trim()
    .min(1, told('请写下信上的文字', 'write down what the letter says'))
    .max(100_000, told('不能超过 100000 字', 'at most 100,000 characters')),
})
export type TakeText = z.infer<typeof TakeText>
