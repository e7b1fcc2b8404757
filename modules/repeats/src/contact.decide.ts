import type { CaseEvent, ContactAssessed, ContactCause } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'

type Events = readonly Recorded<CaseEvent>[]

const assessed = (earlier: string, cause: ContactCause, reasons: string): ContactAssessed => ({
  type: 'ContactAssessed',
  data: { earlier, cause },
  sealed: { reasons },
})

const standing = (events: Events, earlier: string): ContactCause | undefined =>
  events.findLast((event): event is Recorded<ContactAssessed> => event.type === 'ContactAssessed' && event.data.earlier === earlier)?.data
    .cause

export type Again = Readonly<{ matter: string; cause: ContactCause }>

/**
 * 重复信访的认定, as it follows from what was found of the letters: the new finding is put on record in the matter, an old one that does not hold any more is taken back.
 * Nothing is said twice.
 */
export const contacts = (
  own: Events,
  before: string | undefined,
  after: Again | undefined,
  reasons: string,
): readonly ContactAssessed[] => {
  const old = before === undefined || before === after?.matter ? undefined : standing(own, before)
  const taken = before === undefined || old === undefined || old === 'NEW_MATTER' ? [] : [assessed(before, 'NEW_MATTER', reasons)]
  if (after === undefined || standing(own, after.matter) === after.cause) return taken
  if (after.cause === 'NEW_MATTER' && standing(own, after.matter) === undefined) return taken
  return [...taken, assessed(after.matter, after.cause, reasons)]
}
