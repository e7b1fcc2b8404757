import { type CaseEvent, type Life, lifeFold } from '@onedoor/case'
import { rowProjection } from '@onedoor/eventstore'

/** From when a matter can be rated, and whether that time is over. */
export const periodProjection = rowProjection<CaseEvent>()({
  name: 'assessment.period',
  table: 'assessment.period',
  begins: 'MatterRegistered',
  ...lifeFold,
  born: () => ({}),
  row: (life: Life | undefined) => ({
    served_on: life?.servedOn ?? null,
    rated: life?.evaluated ?? [],
    closed: life?.evaluationClosed ?? false,
  }),
})
