import { z } from 'zod'
import { Despite, Reasons, TellInput } from '../review.contract.ts'

export const Terminate = z.object({
  why: z.enum(['FINAL_REVIEW', 'NO_REVIEW_ASKED', 'SETTLED_AND_PERFORMED', 'DIED_WITHOUT_SUCCESSOR'], '请选择终结理由｜choose the ground'),
  text: Reasons,
  told: TellInput,
  despite: Despite,
})
export type Terminate = z.infer<typeof Terminate>

/** What the notice usually says; it is issued in Chinese (国家通用语言文字法 第九条) and can be changed before it is sent. */
export const USUAL_TEXT =
  '本事项的信访程序终结，以同一事实和理由再提出的不再受理。有新的事实或者理由的，可以再提出。需要帮扶救助、调解的，仍然可以向我局或者乡镇、街道提出。'
