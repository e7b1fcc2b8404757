import { z } from 'zod'

export const Cosign = z.object({ remarks: z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters') })
export type Cosign = z.infer<typeof Cosign>
