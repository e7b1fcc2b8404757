import { z } from 'zod'
import { OpeningReason } from '../register.contract.ts'

export const OpenPerson = z.object({ reason: OpeningReason })
export type OpenPerson = z.infer<typeof OpenPerson>
