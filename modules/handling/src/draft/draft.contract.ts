import { z } from 'zod'

const long = (least: string) => z.string().trim().min(1, least).max(50_000, '不能超过 50000 字｜at most 50000 characters')

const Finding = z.object({
  claim: z.string().min(1).max(64),
  outcome: z.enum(['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'], '请选择结论｜choose an outcome'),
  text: long('请写明对这项诉求的答复｜answer this claim'),
  /** For a supported claim: the days by which what was promised will be done; none when it is done already. */
  performBy: z
    .array(z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01'))
    .max(12, '最多分 12 期｜at most 12 instalments')
    .optional(),
})

/** 信访工作条例 第三十二条: facts, grounds in law, and a finding for each claim. */
export const Draft = z.object({
  facts: long('请写明查明的事实｜state the facts that were found'),
  basis: long('请写明依据的法律、法规、政策｜name the laws and policies it rests on'),
  findings: z.array(Finding).max(50),
})
export type Draft = z.infer<typeof Draft>
