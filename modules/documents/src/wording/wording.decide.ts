import type { DateOnly } from '@onedoor/clock'
import { type Refusal, refuse } from '@onedoor/kernel'
import { type Template, type TemplateRefusal, templateFault } from '@onedoor/paper'

type Change = Readonly<{ wording?: string | undefined; from: DateOnly }>

/** A wording that lost what the law wants is not taken, and none changes what was already issued. */
export const wordingFault = (
  template: Template,
  { wording, from }: Change,
  today: DateOnly,
): TemplateRefusal | Refusal<'wording-from-tomorrow'> | undefined => {
  if (from <= today) return refuse('wording-from-tomorrow')
  return wording === undefined ? undefined : templateFault(template, wording)
}
