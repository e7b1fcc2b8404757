import { z } from 'zod'
import { RequestReview } from '../request-review.contract.ts'

const NUMBER = /^访?(\d{4})-(\d{1,9})$/

/** A request handed to the reviewing organ itself: the matter is named by the number that stands on the opinion. */
export const OnPaper = z.object({
  commandId: z.uuid(),
  no: z
    .string()
    .trim()
    .regex(NUMBER, '编号见处理意见书，如 访2026-000123｜the number stands on the opinion, such as 访2026-000123')
    .transform((no) => {
      const [, year, number] = NUMBER.exec(no) ?? []
      return { year: Number(year), number: Number(number) }
    }),
  ...RequestReview.omit({ body: true }).shape,
})
export type OnPaper = z.infer<typeof OnPaper>
