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

/** Is it on record in this matter that it is the earlier one again? */
export const isTold = (events: Events, earlier: string): boolean => ![undefined, 'NEW_MATTER'].includes(standing(events, earlier))

export type Again = Readonly<{ matter: string; cause: ContactCause }>

/** What an old finding said is taken back, where it still stands. */
const takenBack = (own: Events, before: string, reasons: string): readonly ContactAssessed[] =>
  isTold(own, before) ? [assessed(before, 'NEW_MATTER', reasons)] : []

/** Nothing is said twice, and of a matter that never was one with it nothing is said at all. */
const said = (own: Events, { matter, cause }: Again, reasons: string): readonly ContactAssessed[] =>
  (standing(own, matter) ?? 'NEW_MATTER') === cause ? [] : [assessed(matter, cause, reasons)]

/** 重复信访的认定, as it follows from what was found of the letters: the new finding is put on record in the matter, an old one that does not hold any more is taken back. */
export const contacts = (
  own: Events,
  before: string | undefined,
  after: Again | undefined,
  reasons: string,
): readonly ContactAssessed[] => [
  ...(before === undefined || before === after?.matter ? [] : takenBack(own, before, reasons)),
  ...(after === undefined ? [] : said(own, after, reasons)),
]
