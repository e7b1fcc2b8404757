import { z } from 'zod'
import { reasons } from '../petitioners.contract.ts'

export const Link = z.object({ reasons })
export type Link = z.infer<typeof Link>
