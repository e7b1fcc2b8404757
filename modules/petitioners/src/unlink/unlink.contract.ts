import { z } from 'zod'
import { reasons } from '../petitioners.contract.ts'

export const Unlink = z.object({ reasons })
export type Unlink = z.infer<typeof Unlink>
