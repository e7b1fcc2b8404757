import { z } from 'zod'

/** What the petitioner gives; the comment is optional and reaches the rated side unchanged. */
export const Rate = z.object({
  about: z.enum(['OFFICE', 'UNIT']),
  rating: z.enum(['SATISFIED', 'BASICALLY', 'DISSATISFIED'], '请选择一项｜choose one'),
  comment: z.string().trim().max(1000, '不能超过 1000 字｜at most 1000 characters').default(''),
})
export type Rate = z.infer<typeof Rate>

/** As it comes from the petitioner's page: the query code instead of a name. */
export const RateByCode = z.object({
  ...Rate.shape,
  code: z.string().min(1).max(100),
  matter: z.string().min(3).max(64),
  commandId: z.uuid().optional(),
})
export type RateByCode = z.infer<typeof RateByCode>
