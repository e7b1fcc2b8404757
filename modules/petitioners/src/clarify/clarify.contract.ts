import { z } from 'zod'
import { Contact, PersonId } from '../petitioners.contract.ts'

export const Clarify = z.object({ person: PersonId, contact: Contact })
export type Clarify = z.infer<typeof Clarify>
