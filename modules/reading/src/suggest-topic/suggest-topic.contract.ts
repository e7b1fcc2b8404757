import { z } from 'zod'

const told = (max: number): string => `不能超过 ${max} 字｜at most ${max} characters`

/** What stands on the page where a letter is taken in; it may be nothing yet. */
export const SuggestTopic = z.object({
  subject: z.string().max(200, told(200)),
  narrative: z.string().max(100_000, told(100_000)),
  claims: z.array(z.string().max(2000, told(2000))).max(50),
  /** The letter holds no other matter. */
  alone: z.boolean(),
})
export type SuggestTopic = z.infer<typeof SuggestTopic>
