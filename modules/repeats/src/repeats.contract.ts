import { z } from 'zod'

const given = (zh: string, en: string) => `${zh}｜${en}`

export const SubmissionId = z.string().min(3).max(64).describe('来件 id')
export const Letter = z.object({ submission: SubmissionId })
export const TwoLetters = z.object({ submission: SubmissionId, other: SubmissionId })

export const CommandId = z.uuid().describe('Made by the client; the same id does the same thing once')

export const Reasons = z
  .string()
  .trim()
  .min(4, given('请写明理由', 'say why'))
  .max(2000, given('请不超过 2000 字', 'at most 2000 characters'))
