import { z } from 'zod'
import { Attachments, DayInput, UnitId } from './review.contract.ts'

/** Of what was handed over a counter: the time, where somebody noted it. */
const ClockTime = z
  .string()
  .trim()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '请填写时间，如 17:20｜a time such as 17:20')

const Words = z.string().trim().max(20_000, '不能超过 20000 字｜at most 20000 characters')

/** A request on paper, at a window: the day of posting is that of the postmark. */
export const RequestReview = z.object({
  body: UnitId,
  channel: z.enum(['LETTER', 'VISIT', 'CALL', 'ONLINE']),
  sentOn: DayInput,
  receivedOn: DayInput,
  handedAt: ClockTime.optional(),
  request: Words.min(1, '请写明请求｜say what is asked for'),
  reasons: Words,
  files: Attachments,
})
export type RequestReview = z.infer<typeof RequestReview>

/** From the petitioner's own page: the query code instead of a name; posted counts from the day it was sent here. */
export const AskReview = z.object({
  code: z.string().max(100),
  matter: z.string().regex(/^matter-[0-9a-f-]{36}$/),
})

export const AskedReview = z.object({
  ...AskReview.shape,
  commandId: z.uuid().optional().catch(undefined),
  body: z.string().max(64).default(''),
  request: z.string().trim().max(20_000).default(''),
  reasons: z.string().trim().max(20_000).default(''),
})
export type AskedReview = z.infer<typeof AskedReview>
