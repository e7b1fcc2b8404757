import { z } from 'zod'

const Form = z.string().regex(/^D\d\d(-[a-z]+)?$/, '没有这种文书｜there is no such document')

const Answers = z.record(
  z.string().regex(/^[a-zA-Z]{1,40}$/),
  z.string().trim().max(20_000, '不能超过 20000 字｜at most 20,000 characters'),
)

const Files = z
  .array(z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(200) }))
  .max(9, '最多 9 个附件｜at most 9 files')

export const FormParams = z.object({ matter: z.string().min(3).max(64), form: Form })

export const PreviewPaper = z.object({ form: Form, answers: Answers })

export const FilePaper = z.object({ form: Form, answers: Answers, petitionerMayRead: z.boolean(), attachments: Files })
