import { z } from 'zod'
import { Contact } from '../petitioners.contract.ts'

export const Join = z.object({ person: Contact })
export type Join = z.infer<typeof Join>
