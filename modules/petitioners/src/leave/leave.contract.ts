import { z } from 'zod'
import { Contact, PersonId, reasons } from '../petitioners.contract.ts'

/** At the desk: a petitioner has died; a successor may go on in the petitioner's place. */
export const Leave = z.object({ person: PersonId, words: reasons, successor: Contact.optional() })
export type Leave = z.infer<typeof Leave>
