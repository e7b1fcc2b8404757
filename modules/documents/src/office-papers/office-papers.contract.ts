import { isDayCursor } from '@onedoor/case'
import { z } from 'zod'

const Form = z.string().regex(/^D\d\d(-[a-z]+)?$/, '没有这种文书｜there is no such document')

const Answers = z.record(
  z.string().regex(/^[a-zA-Z]{1,40}$/),
  z.string().trim().max(20_000, '不能超过 20000 字｜at most 20,000 characters'),
)

export const PreviewOfficePaper = z.object({ form: Form, answers: Answers })

export const FileOfficePaper = z.object({
  commandId: z.uuid(),
  form: Form,
  answers: Answers,
  /** A matter of the group of matters that the paper speaks of. */
  matter: z.string().min(3).max(64).optional(),
})

export const VoidOfficePaper = z.object({
  commandId: z.uuid(),
  reason: z.string().trim().min(1, '请写明作废的原因｜say why it is voided').max(2000, '不能超过 2000 字｜at most 2000 characters'),
})

export const OfficePaperParams = z.object({ paper: z.string().regex(/^office-paper-[0-9a-f-]{36}$/) })

export const ListPapers = z.object({
  form: Form.optional(),
  organ: z.string().max(60).optional(),
  year: z.coerce.number().int().min(2000).max(2999).optional(),
  before: z.string().refine(isDayCursor).optional(),
})
export type ListPapers = z.infer<typeof ListPapers>
