import { type CaseEvent, dayOf, evolveLife, type Life, type MediationKind } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'

/** The life of the matter, and of the mediation that is under way its kind and its first day. */
export type Mediation = Readonly<{ life: Life | undefined; kind?: MediationKind; beganOn?: DateOnly; heldBy?: string }>

export const initial: Mediation = { life: undefined }

export const evolve = ({ life, ...before }: Mediation, event: Recorded<CaseEvent>): Mediation => ({
  ...before,
  life: evolveLife(life, event),
  ...(event.type === 'MediationBegan' && { kind: event.data.kind, beganOn: dayOf(event.at), heldBy: event.organ }),
})
