import { z } from 'zod'
import { ConsentInput, PersonId, told, words } from '../petitioners.contract.ts'

/** At the desk: what was agreed to, by whom, in the person's own words. */
export const Consent = z.object({
  to: ConsentInput,
  person: PersonId,
  words: words(2000).min(1, told('请记下信访人的原话', 'write down what the petitioner said')),
})
export type Consent = z.infer<typeof Consent>
