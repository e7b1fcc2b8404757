import { z } from 'zod'

const Wording = z.string().min(1, '请写下文书用语｜write the wording').max(20_000, '不能超过 20000 字｜at most 20,000 characters')

export const TemplateParams = z.object({ template: z.string().regex(/^D\d\d(-[a-z]+)?$/) })

export const Preview = z.object({ wording: Wording })

export const ChangeWording = z.object({
  commandId: z.uuid(),
  /** Left out to give ours back. */
  wording: Wording.optional(),
  from: z.iso.date('请按“2026-09-01”的样子填写日期｜write the day like 2026-09-01'),
})
export type ChangeWording = z.infer<typeof ChangeWording>
