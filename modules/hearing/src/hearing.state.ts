import { type CaseEvent, dayOf, evolveLife, type Life } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

/** The life of the matter, and the day on which the hearing that is ahead was ordered. */
export type Hearing = Readonly<{ life: Life | undefined; orderedOn?: DateOnly }>

export const initial: Hearing = { life: undefined }

export const evolve = ({ life, ...before }: Hearing, event: Recorded<CaseEvent>): Hearing => ({
  ...before,
  life: evolveLife(life, event),
  ...(event.type === 'HearingOrdered' && { orderedOn: dayOf(event.at) }),
})
