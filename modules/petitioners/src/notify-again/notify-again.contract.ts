import { z } from 'zod'

export const NotifyAgain = z.object({ told: z.enum(['DIRECT', 'POST', 'PORTAL', 'PHONE'], '请选择告知方式｜choose how') })
export type NotifyAgain = z.infer<typeof NotifyAgain>
