import { z } from 'zod'
import { ConsentInput, PersonId } from '../petitioners.contract.ts'

export const WithdrawConsent = z.object({ to: ConsentInput, person: PersonId })
export type WithdrawConsent = z.infer<typeof WithdrawConsent>
